import { deflateSync } from "node:zlib";
import { place, utf8 } from "../hidingPlace";

const drawing = (content: string): string =>
  `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:sp>${content}</xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`;
const chart = (content: string): string =>
  `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart>${content}</c:chart></c:chartSpace>`;
const runs = (mark: string): string =>
  Array.from(mark, (letter) => `<a:r><a:rPr/><a:t>${letter}</a:t></a:r>`).join("");

let files = 0;
const inDrawing = (content: (mark: string) => string) => (mark: string) => {
  const name = `drawings/drawing${(files += 1)}.xml`;
  return { ofSheet: [`drawing ../${name}`], parts: { [`xl/${name}`]: drawing(content(mark)) } };
};
const inChart = (content: (mark: string) => string) => (mark: string) => {
  const name = `charts/chart${(files += 1)}.xml`;
  return { ofSheet: [`chart ../${name}`], parts: { [`xl/${name}`]: chart(content(mark)) } };
};
const picture = (extension: string, bytes: Uint8Array) => {
  const name = `media/image${(files += 1)}.${extension}`;
  return { ofSheet: [`image ../${name}`], parts: { [`xl/${name}`]: bytes } };
};

/** A PNG of these chunks; its checksums are nobody's. */
const png = (...chunks: readonly (readonly [name: string, content: Uint8Array])[]): Uint8Array => {
  const written = [...chunks, ["IEND", new Uint8Array(0)] as const].map(([name, content]) => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(content.length);
    head.write(name, 4);
    return Buffer.concat([head, content, Buffer.alloc(4)]);
  });
  return new Uint8Array(Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), ...written]));
};
const jpeg = (marker: number, content: Uint8Array, after = ""): Uint8Array => {
  const head = Buffer.from([0xff, 0xd8, 0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 4);
  return new Uint8Array(
    Buffer.concat([head, content, Buffer.from([0xff, 0xda, 0, 2, 0xff, 0xd9]), utf8(after)]),
  );
};

/** What is drawn over cells. */
export const drawingPlaces = [
  place(
    "a text box",
    "text-box",
    inDrawing((mark) => `<xdr:txBody><a:p>${runs(mark)}</a:p></xdr:txBody>`),
  ),
  place(
    "the description of a picture",
    "shape-words",
    inDrawing((mark) => `<xdr:nvSpPr><xdr:cNvPr id="2" name="Picture 1" descr="${mark}"/></xdr:nvSpPr>`),
  ),
  place(
    "the name of a shape",
    "shape-words",
    inDrawing((mark) => `<xdr:nvSpPr><xdr:cNvPr id="2" name="${mark}"/></xdr:nvSpPr>`),
  ),
  place(
    "the tip of a shape's link",
    "link-tip",
    inDrawing((mark) => `<a:hlinkClick tooltip="${mark}"/>`),
  ),
  place("a text box in a chart", "text-box", (mark) => ({
    ofSheet: ["chartUserShapes ../drawings/shapes.xml"],
    parts: { "xl/drawings/shapes.xml": drawing(`<a:p>${runs(mark)}</a:p>`) },
  })),
  place(
    "the title of a chart",
    "chart-text",
    inChart((mark) => `<c:title><c:tx><c:rich><a:p>${runs(mark)}</a:p></c:rich></c:tx></c:title>`),
  ),
  place(
    "what a chart remembers",
    "chart-cache",
    inChart(
      (mark) =>
        `<c:cat><c:strRef><c:f>Data!A1</c:f><c:strCache><c:pt idx="0"><c:v>${mark}</c:v></c:pt></c:strCache></c:strRef></c:cat>`,
    ),
  ),
  place(
    "what a chart reads from another workbook",
    "external-formula",
    inChart((mark) => `<c:f>'[2]${mark}'!$A$1</c:f>`),
  ),
  place("what a chart of later times remembers", "chart-cache", (mark) => ({
    ofSheet: ["chartEx ../charts/chartEx1.xml"],
    parts: {
      "xl/charts/chartEx1.xml": `<cx:chartSpace xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:strDim><cx:lvl><cx:pt idx="0">${mark}</cx:pt></cx:lvl></cx:strDim></cx:chartSpace>`,
    },
  })),
  place("a diagram", "diagram", (mark) => ({
    ofSheet: ["diagramData ../diagrams/data1.xml"],
    parts: {
      "xl/diagrams/data1.xml": `<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><dgm:t><a:p>${runs(mark)}</a:p></dgm:t></dgm:dataModel>`,
    },
  })),
  place("handwriting", "ink", (mark) => ({
    ofSheet: ["customXml ../ink/ink0.xml", "ink ../ink/ink1.xml"],
    parts: {
      "xl/ink/ink0.xml": "<x/>",
      "xl/ink/ink1.xml": `<inkml:ink xmlns:inkml="http://www.w3.org/2003/InkML"><inkml:annotation>${mark}</inkml:annotation></inkml:ink>`,
    },
  })),
  place("a picture's words in plain text (PNG)", "picture-metadata", (mark) =>
    picture("png", png(["tEXt", utf8(`Author\0${mark}`)])),
  ),
  place("a picture's words, packed (PNG)", "picture-metadata", (mark) =>
    picture("png", png(["zTXt", Buffer.concat([utf8("Comment\0\0"), deflateSync(mark)])])),
  ),
  place("a picture's words in any language (PNG)", "picture-metadata", (mark) =>
    picture("png", png(["iTXt", utf8(`Title\0\0\0en\0\0${mark}`)])),
  ),
  place("bytes behind a picture (PNG)", "picture-metadata", (mark) =>
    picture("png", new Uint8Array(Buffer.concat([png(), utf8(mark)]))),
  ),
  place("what a camera writes (EXIF)", "picture-metadata", (mark) =>
    picture("jpeg", jpeg(0xe1, utf8(`Exif\0\0MM\0*${mark}\0`))),
  ),
  place("what an editor writes (XMP)", "picture-metadata", (mark) =>
    picture(
      "jpeg",
      jpeg(
        0xe1,
        utf8(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><dc:creator>${mark}</dc:creator></x:xmpmeta>`),
      ),
    ),
  ),
  place("what an agency writes (IPTC)", "picture-metadata", (mark) =>
    picture("jpeg", jpeg(0xed, utf8(`Photoshop 3.0\0${mark}`))),
  ),
  place("a comment in a picture (JPEG)", "picture-metadata", (mark) =>
    picture("jpeg", jpeg(0xfe, utf8(mark))),
  ),
  place("bytes behind a picture (JPEG)", "picture-metadata", (mark) =>
    picture("jpeg", jpeg(0xe0, utf8("JFIF\0"), mark)),
  ),
  place("a drawing of lines (EMF)", "picture", (mark) =>
    picture("emf", new Uint8Array(Buffer.from(`\u0001\u0000${mark}`, "utf16le"))),
  ),
  place("a picture of the first sheet", "thumbnail", (mark) => ({
    ofPackage: ["thumbnail docProps/thumbnail.jpeg"],
    parts: { "docProps/thumbnail.jpeg": jpeg(0xfe, utf8(mark)) },
  })),
] as const;
