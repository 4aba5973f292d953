import { readFileSync, writeFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

export function machine() {
  return {
    platform: `${platform()} ${arch()}`,
    node: process.version,
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memoryMb: Math.round(totalmem() / 1024 ** 2),
    /** Above the number of cores: others were busy too, so believe the ratios more than the figures. */
    loadAtStart: Number(loadavg()[0].toFixed(2)),
  };
}

const statusOf = (pid, field) => {
  const line = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? Number.NaN) / 1024;
};

export const memoryMb = (pid) => statusOf(pid, 'VmRSS');
export const peakMemoryMb = (pid) => statusOf(pid, 'VmHWM');

/** From here on `peakMemoryMb` tells the peak anew. */
export const forgetPeak = (pid) => writeFileSync(`/proc/${pid}/clear_refs`, '5');

const TICKS_PER_SECOND = 100;

/** Seconds of processor time that a process has used, its threads included. */
export function cpuSeconds(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
}
