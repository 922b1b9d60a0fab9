/** Text for a PDF dictionary: pdfkit writes a primitive string as a /Name and a String object as (text). */
export function pdfString(text: string): object {
  return Object(text);
}
