import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** `recorded` is done while LibreOffice tracks changes. Without `replacement` the text is taken out. */
export interface Replacing {
  readonly find: string;
  readonly replacement: string;
  readonly recorded: boolean;
}

/**
 * Has LibreOffice itself edit a DOCX and save it: unlike a script that writes the marks of changes, it decides how a change
 * is cut up and what becomes of bookmarks. `folder` is for its files.
 */
export async function recordEdits(
  soffice: string,
  folder: string,
  docx: Uint8Array,
  edits: readonly Replacing[],
): Promise<Uint8Array> {
  const profile = join(folder, 'profile');
  const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  // A new profile is filled at the first start, which would write over our macro.
  if (!existsSync(profile))
    await promisify(execFile)(soffice, [settings, '--headless', '--terminate_after_init']);
  const basic = join(profile, 'user', 'basic');
  mkdirSync(join(basic, 'Standard'), { recursive: true });
  writeFileSync(join(basic, 'script.xlc'), CONTAINER);
  writeFileSync(join(basic, 'Standard', 'script.xlb'), LIBRARY);
  writeFileSync(join(basic, 'Standard', 'Edits.xba'), moduleOf(edits));
  const [source, target] = [join(folder, 'sent.docx'), join(folder, 'returned.docx')];
  writeFileSync(source, docx);
  const paths = [source, target].map((path) => `"${pathToFileURL(path).href}"`).join(',');
  await promisify(execFile)(soffice, [settings, '--headless', `macro:///Standard.Edits.Run(${paths})`]);
  return readFileSync(target);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns:library="http://openoffice.org/2000/library"';
const LIBRARY = `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library ${NAMESPACE} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Edits"/></library:library>`;
const CONTAINER = `${HEAD}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries ${NAMESPACE} xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>`;

const moduleOf = (
  edits: readonly Replacing[],
) => `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Edits" script:language="StarBasic">
Sub Run(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
${edits.map(({ find, replacement, recorded }) => `  Exchange(document, "${find}", "${replacement}", ${recorded ? 'True' : 'False'})`).join('\n')}
  Dim word(0) As New com.sun.star.beans.PropertyValue
  word(0).Name = "FilterName"
  word(0).Value = "MS Word 2007 XML"
  document.storeToURL(target, word())
  document.close(True)
  StarDesktop.terminate()
End Sub
Sub Exchange(document, text As String, replacement As String, recorded As Boolean)
  document.RecordChanges = recorded
  descriptor = document.createReplaceDescriptor()
  descriptor.SearchString = text
  descriptor.ReplaceString = replacement
  document.replaceAll(descriptor)
End Sub
</script:module>`;
