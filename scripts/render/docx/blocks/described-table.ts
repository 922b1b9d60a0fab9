import { BuilderElement, type ITableOptions, Table, TableProperties } from 'docx';

/** A table with a title for screen readers, which docx has no option for. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string) {
    super(options);
    const [properties] = this.root;
    if (!(properties instanceof TableProperties))
      throw new Error('docx no longer begins a table with its properties.');
    properties.addChildElement(
      new BuilderElement({ name: 'w:tblCaption', attributes: { title: { key: 'w:val', value: title } } }),
    );
  }
}
