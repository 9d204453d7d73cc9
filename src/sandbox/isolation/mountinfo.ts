/** A line of /proc/PID/mountinfo: proc_pid_mountinfo(5). */
export interface MountLine {
  readonly device: string;
  /** The folder of the file system that is shown. */
  readonly folder: string;
  readonly at: string;
  readonly options: readonly string[];
}

/** What would part a line is octal in it. */
function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}

export function parseMountinfo(text: string): readonly MountLine[] {
  return text.split('\n').flatMap((line) => {
    const [, , device, folder, at, options] = line.split(' ');
    if (device === undefined || folder === undefined || at === undefined || options === undefined) return [];
    return [{ device, folder: unescaped(folder), at: unescaped(at), options: options.split(',') }];
  });
}
