import { place } from "../hidingPlace";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const threaded = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const properties = "http://schemas.openxmlformats.org/officeDocument/2006";
const core = (content: string): string =>
  `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${content}</cp:coreProperties>`;
const app = (content: string): string =>
  `<Properties xmlns="${properties}/extended-properties">${content}</Properties>`;
const custom = (content: string): string =>
  `<Properties xmlns="${properties}/custom-properties" xmlns:vt="${properties}/docPropsVTypes">${content}</Properties>`;

let files = 0;
const inCore = (element: string) => (mark: string) => {
  const path = `docProps/core${(files += 1)}.xml`;
  return {
    ofPackage: [`core-properties ${path}`],
    parts: { [path]: core(`<${element}>${mark}</${element}>`) },
  };
};
const inApp = (element: string) => (mark: string) => {
  const path = `docProps/app${(files += 1)}.xml`;
  return {
    ofPackage: [`extended-properties ${path}`],
    parts: { [path]: app(`<${element}>${mark}</${element}>`) },
  };
};
const inCustom = (name: string, value: string) => {
  const path = `docProps/custom${(files += 1)}.xml`;
  const property = `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;
  return { ofPackage: [`custom-properties ${path}`], parts: { [path]: custom(property) } };
};

/** Who wrote, saved and said something; what the document says of itself. */
export const peoplePlaces = [
  place("a note", "comment", (mark) => ({
    ofSheet: ["comments ../comments1.xml"],
    parts: {
      "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>Somebody</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>Ask </t></r><r><t>${mark}</t></r></text></comment></commentList></comments>`,
    },
  })),
  place("who wrote a note", "comment-author", (mark) => ({
    ofSheet: ["comments ../comments2.xml"],
    parts: {
      "xl/comments2.xml": `<comments xmlns="${main}"><authors><author>${mark}</author></authors><commentList/></comments>`,
    },
  })),
  place("the shape of a note", "note-shape", (mark) => ({
    ofSheet: ["vmlDrawing ../drawings/vmlDrawing1.vml"],
    parts: {
      "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="s1"><v:textbox><div><font face="Tahoma">${mark}</font></div></v:textbox></v:shape></xml>`,
    },
  })),
  place("a comment", "threaded-comment", (mark) => ({
    ofSheet: ["threadedComment ../threadedComments/threadedComment1.xml"],
    parts: {
      "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${threaded}"><threadedComment ref="A1"><text>${mark}</text></threadedComment></ThreadedComments>`,
    },
  })),
  place("the name of somebody who commented", "person", (mark) => ({
    ofWorkbook: ["person persons/person1.xml"],
    parts: {
      "xl/persons/person1.xml": `<personList xmlns="${threaded}"><person displayName="${mark}" userId="1" providerId="AD"/></personList>`,
    },
  })),
  place("the account of somebody who commented", "person", (mark) => ({
    ofWorkbook: ["person persons/person2.xml"],
    parts: {
      "xl/persons/person2.xml": `<personList xmlns="${threaded}"><person displayName="Somebody" userId="S::${mark}::1" providerId="AD"/></personList>`,
    },
  })),
  place("the author of the document", "author", inCore("dc:creator")),
  place("who saved the document last", "author", inCore("cp:lastModifiedBy")),
  place("the subject of the document", "document-property", inCore("dc:subject")),
  place("the keywords of the document", "document-property", inCore("cp:keywords")),
  place("the remarks on the document", "document-property", inCore("dc:description")),
  place("the category of the document", "document-property", inCore("cp:category")),
  place("the status of the document", "document-property", inCore("cp:contentStatus")),
  place("the company", "company", inApp("Company")),
  place("the manager", "author", inApp("Manager")),
  place("the folder that links start from", "saved-path", inApp("HyperlinkBase")),
  place("the titles of parts", "organisation", inApp("TitlesOfParts")),
  place("the name of a property somebody added", "custom-property", (mark) => inCustom(mark, "x")),
  place("the value of a property somebody added", "custom-property", (mark) => inCustom("Owner", mark)),
  place("the label that says how sensitive it is", "sensitivity-label", (mark) =>
    inCustom("MSIP_Label_1_Name", mark),
  ),
  place("the label in a part of its own", "sensitivity-label", (mark) => ({
    ofPackage: ["classificationlabels docMetadata/LabelInfo.xml"],
    parts: {
      "docMetadata/LabelInfo.xml": `<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{1}" name="${mark}"/></clbl:labelList>`,
    },
  })),
  place("a digital signature", "signature", (mark) => ({
    ofPackage: ["origin _xmlsignatures/origin.sigs"],
    ofPart: { "_xmlsignatures/origin.sigs": ["signature sig1.xml"] },
    parts: {
      "_xmlsignatures/origin.sigs": "",
      "_xmlsignatures/sig1.xml": `<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><KeyInfo><X509Data><X509SubjectName>CN=${mark}</X509SubjectName></X509Data></KeyInfo></Signature>`,
    },
  })),
] as const;
