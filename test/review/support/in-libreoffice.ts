import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** What LibreOffice is asked to do before it writes a file as plain text. */
export type Command = 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges' | 'none';

/** Opens a DOCX in LibreOffice, resolves its changes and gives the text of its paragraphs. `folder` is for its files. */
export async function textInLibreOffice(
  soffice: string,
  folder: string,
  docx: Uint8Array,
  command: Command,
): Promise<readonly string[]> {
  const profile = join(folder, 'profile');
  const basic = join(profile, 'user', 'basic', 'Standard');
  const settings = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  // A new profile is filled at the first start, which would write over our macro.
  if (!existsSync(profile))
    await promisify(execFile)(soffice, [settings, '--headless', '--terminate_after_init']);
  mkdirSync(basic, { recursive: true });
  writeFileSync(join(basic, 'script.xlb'), LIBRARY);
  writeFileSync(join(basic, 'dialog.xlb'), LIBRARY.replace('<library:element library:name="Resolve"/>', ''));
  writeFileSync(join(basic, 'Resolve.xba'), MODULE);
  writeFileSync(join(profile, 'user', 'basic', 'script.xlc'), CONTAINER);
  writeFileSync(join(profile, 'user', 'basic', 'dialog.xlc'), CONTAINER);
  const source = join(folder, `${command}.docx`);
  const target = join(folder, `${command}.txt`);
  writeFileSync(source, docx);
  const call = [source, target].map((path) => pathToFileURL(path).href).concat(command);
  await promisify(execFile)(soffice, [
    settings,
    '--headless',
    `macro:///Standard.Resolve.Run(${call.map((each) => `"${each}"`).join(',')})`,
  ]);
  return readFileSync(target, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const LIBRARY = `${HEAD}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Resolve"/></library:library>`;
const CONTAINER = `${HEAD}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" library:link="false"/></library:libraries>`;
const MODULE = `${HEAD}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Resolve" script:language="StarBasic">
Sub Run(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  If command &lt;&gt; "none" Then
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; command, "", 0, Array())
  End If
  Dim text(1) As New com.sun.star.beans.PropertyValue
  text(0).Name = "FilterName"
  text(0).Value = "Text (encoded)"
  text(1).Name = "FilterOptions"
  text(1).Value = "UTF8,LF"
  document.storeToURL(target, text())
  document.close(True)
  StarDesktop.terminate()
End Sub
</script:module>`;
