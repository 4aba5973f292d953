import { RefusedArchive, ZipArchive } from '../../../../platform/files/zip-archive.js';
import { LIMITS, UnreadableSheet } from './grid.js';

/** The parts of a workbook by name, as text. */
export class XlsxArchive {
  private constructor(private readonly zip: ZipArchive) {}

  static async open(file: Buffer): Promise<XlsxArchive> {
    try {
      return new XlsxArchive(await ZipArchive.open(file, LIMITS));
    } catch (error) {
      throw unreadable(error);
    }
  }

  has(name: string): boolean {
    return this.zip.has(name);
  }

  /** Hands over the part's text in pieces. */
  async read(name: string, onText: (text: string) => void): Promise<void> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    try {
      for await (const chunk of this.zip.read(name)) onText(decoder.decode(chunk, { stream: true }));
      onText(decoder.decode());
    } catch (error) {
      throw unreadable(error);
    }
  }
}

function unreadable(error: unknown): UnreadableSheet {
  if (error instanceof UnreadableSheet) return error;
  const reason = error instanceof RefusedArchive ? error.reason : 'damaged';
  return new UnreadableSheet(reason === 'path' ? 'damaged' : reason);
}
