import { cleanText, foldKey } from './text.rules.js';

export interface KnownUnit {
  id: number;
  name: string;
  parentId: number | null;
  validFrom: string;
}

export interface UnitAlias {
  unitId: number;
  alias: string;
}

export type FoundUnit =
  { kind: 'found'; unitId: number } | { kind: 'unknown' } | { kind: 'ambiguous'; unitIds: number[] };

/** Looks up what a list calls a unit: by name, by alias, by name with the importing unit's own name behind it. */
export class UnitDirectory {
  private readonly byKey = new Map<string, Set<number>>();
  private readonly byExactName = new Map<string, Set<number>>();
  private readonly units = new Map<number, KnownUnit>();
  private readonly found = new Map<string, FoundUnit>();

  constructor(
    readonly rootId: number,
    units: readonly KnownUnit[],
    aliases: readonly UnitAlias[],
  ) {
    for (const unit of units) this.units.set(unit.id, unit);
    for (const unit of units) {
      put(this.byKey, foldKey(unit.name), unit.id);
      put(this.byExactName, exactKey(unit.name), unit.id);
      const parent = unit.parentId === null ? undefined : this.units.get(unit.parentId);
      if (parent) put(this.byKey, foldKey(`${unit.name} ${parent.name}`), unit.id);
    }
    // An alias is somebody's own choice for this list: it stands above any likeness of names.
    for (const { alias, unitId } of aliases)
      if (this.units.has(unitId)) this.byKey.set(foldKey(alias), new Set([unitId]));
  }

  unit(id: number): KnownUnit | undefined {
    return this.units.get(id);
  }

  find(text: string): FoundUnit {
    const known = this.found.get(text);
    if (known) return known;
    const answer = this.search(text);
    this.found.set(text, answer);
    return answer;
  }

  /** Units whose names share the most words with what the list says. */
  suggest(text: string): KnownUnit[] {
    const words = new Set(foldKey(text).split(' '));
    const likeness = (unit: KnownUnit): number =>
      foldKey(unit.name)
        .split(' ')
        .filter((word) => words.has(word)).length;
    return [...this.units.values()]
      .filter((unit) => unit.id !== this.rootId && likeness(unit) > 0)
      .sort((a, b) => likeness(b) - likeness(a) || a.id - b.id)
      .slice(0, 5);
  }

  private search(text: string): FoundUnit {
    const key = foldKey(text);
    if (key === '') return { kind: 'unknown' };
    const exact = this.byExactName.get(exactKey(text));
    if (exact?.size === 1) return answer(exact);
    for (const candidate of [key, ...this.withoutRootName(key)]) {
      const ids = this.byKey.get(candidate);
      if (ids) return answer(ids);
    }
    return { kind: 'unknown' };
  }

  /** "Trạm Y tế xã Đại Sơn" is the "Trạm Y tế xã" of xã Đại Sơn; "Phòng Kinh tế xã Đại Sơn" its "Phòng Kinh tế". */
  private withoutRootName(key: string): string[] {
    const root = foldKey(this.units.get(this.rootId)?.name ?? '');
    if (root === '' || !key.includes(root)) return [];
    const own = root.replace(/^(xa|phuong|dac khu|thanh pho|tinh) /, '');
    const squeeze = (text: string): string => text.replace(/ +/g, ' ').trim();
    return [squeeze(key.replace(root, ' ')), squeeze(key.replace(own, ' '))];
  }
}

function exactKey(name: string): string {
  return cleanText(name).toLocaleLowerCase('vi');
}

function put(map: Map<string, Set<number>>, key: string, id: number): void {
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}

function answer(ids: ReadonlySet<number>): FoundUnit {
  const [first] = ids;
  return ids.size === 1 && first !== undefined
    ? { kind: 'found', unitId: first }
    : { kind: 'ambiguous', unitIds: [...ids] };
}
