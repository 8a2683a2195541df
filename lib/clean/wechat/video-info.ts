/** Name and length of a video that WeChat hosts; the page keeps both in script variables. */
import { foldSpace } from '../dom';
import type { Literal } from '../script-literal';
import { readScriptList, readScriptObject } from '../script-value';

export interface VideoInfo {
  /** WeChat's own id, `wxv_…`. */
  id?: string | undefined;
  name?: string | undefined;
  milliseconds?: number | undefined;
}

/** @param id of the video; without one, the only video of the page. */
export function videoInfo(scripts: readonly string[], id = ''): VideoInfo {
  if (id && !id.startsWith('wxv_')) return {};
  const infos = known.get(scripts) ?? readAll(scripts);
  known.set(scripts, infos);
  return (id ? infos.find((info) => info.id === id) : infos.find(({ milliseconds }) => milliseconds)) ?? {};
}

/** Scripts run to megabytes, and a page may hold many videos. */
const known = new WeakMap<readonly string[], VideoInfo[]>();

function readAll(scripts: readonly string[]): VideoInfo[] {
  const all = [
    ...readScriptList(scripts, 'videoPageInfos'),
    ...readScriptList(scripts, 'video_page_infos'),
    readScriptObject(scripts, 'video_page_info'),
  ];
  return all.map((entry) => read(entry));
}

function read(entry: Literal): VideoInfo {
  if (!isObject(entry)) return {};
  const [version] = Array.isArray(entry['mp_video_trans_info']) ? entry['mp_video_trans_info'] : [];
  const milliseconds = Number(isObject(version) ? version['duration_ms'] : undefined);
  return {
    id: stringOf(entry['video_id']),
    name: stringOf(entry['title']),
    milliseconds: milliseconds > 0 ? milliseconds : undefined,
  };
}

function stringOf(value: Literal): string | undefined {
  return typeof value === 'string' && value.trim() ? foldSpace(value) : undefined;
}

function isObject(value: Literal): value is { [key: string]: Literal } {
  return typeof value === 'object' && !Array.isArray(value);
}
