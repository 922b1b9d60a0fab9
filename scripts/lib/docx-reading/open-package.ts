import { type UnzipFileInfo, unzipSync } from 'fflate';
import { problem } from '../problem.ts';

/** The parts of an Office file by name. */
export type OfficePackage = ReadonlyMap<string, Uint8Array>;

/** Far above any booklet, far below what fills the memory of an office computer. */
const MOST_PARTS = 10_000;
const MOST_BYTES = 600_000_000;
/** What packs more than this is no text and no picture. A small part may pack well by chance. */
const HIGHEST_RATIO = 400;
const SMALL_PART = 20_000_000;

/**
 * Opens a DOCX that came from elsewhere. Refused with a message that says what to do: what is no Word file, what carries
 * macros, names that lead out of the package, and files that unpack to more than a booklet can be.
 */
export function openPackage(bytes: Uint8Array): OfficePackage {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw refused('是旧版 .doc 或者加了密码的文件', '请用 Word 或 WPS 打开，去掉密码，另存为 .docx。');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) {
    throw refused('不是 Word 文档（.docx）', '请用 Word 或 WPS 打开，另存为 .docx。');
  }
  const parts = new Map(Object.entries(unpack(bytes)));
  if (!parts.has('word/document.xml')) {
    throw refused('里没有 Word 正文', '请确认它是 Word 文档，用 Word 或 WPS 打开后另存为 .docx。');
  }
  if (/macroEnabled/i.test(new TextDecoder().decode(parts.get('[Content_Types].xml')))) throw withMacros();
  return parts;
}

function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let count = 0;
  let total = 0;
  const admit = ({ name, size, originalSize }: UnzipFileInfo): boolean => {
    count += 1;
    total += originalSize;
    if (/(?:^|\/)(?:vbaProject|vbaData)\b/i.test(name)) throw withMacros();
    if (leadsOut(name)) throw refused(`里有指向外面的路径“${name}”`, SAVE_AGAIN);
    const bomb = originalSize > SMALL_PART && originalSize > size * HIGHEST_RATIO;
    if (bomb || count > MOST_PARTS || total > MOST_BYTES) {
      throw refused('解开后大得不合常理', SAVE_AGAIN);
    }
    return READ.test(name);
  };
  try {
    return unzipSync(bytes, { filter: admit });
  } catch (error) {
    if (error instanceof Error && 'kind' in error) throw error;
    throw refused(
      '已经损坏，打不开',
      '请向发送人重新索取，或者用 Word 的“打开并修复”修好后另存为 .docx。',
      error,
    );
  }
}

/** Text and pictures; embedded objects and fonts are not looked at. */
const READ = /\.(?:xml|rels|png|jpe?g|gif|svg|bmp|emf|wmf)$/i;

const leadsOut = (name: string): boolean =>
  /^[/\\]|^[a-z]:|\\|\p{Cc}/iu.test(name) || name.split('/').includes('..');

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const SAVE_AGAIN = '请确认文件来源可靠，用 Word 或 WPS 打开后另存为 .docx。';

const withMacros = () => refused('带有宏', '请用 Word 或 WPS 打开，另存为不带宏的 .docx。');

const refused = (what: string, remedy: string, cause?: unknown) =>
  problem('usage', `这个文件${what}，没有读取。${remedy}`, cause);
