export const MEGABYTE = 1024 * 1024;
const MOST_BYTES = 20 * MEGABYTE;

/**
 * What can be told before anything is sent. A file that is far too large would be cut off in the middle by the
 * server, and the browser would then know only that the connection broke.
 */
export function fileProblem(file: Pick<File, 'name' | 'size'> | null) {
  if (!file) return 'fileMissing';
  if (!/\.(xlsx|csv)$/i.test(file.name)) return 'fileWrongType';
  return file.size > MOST_BYTES ? 'fileTooLarge' : null;
}
