const builtIn = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

/** One of the styles that every workbook has. */
export const isTableStyle = (style: string): boolean => builtIn.test(style);
