import type { ParagraphChild, XmlComponent } from 'docx';

/** docx writes any component that stands in a paragraph; its type names those alone that it has made itself. */
export const asChild = (component: XmlComponent): ParagraphChild => component as ParagraphChild;
