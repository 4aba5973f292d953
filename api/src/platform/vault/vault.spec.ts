import { maskNumber, Vault } from './vault.js';

const vault = new Vault('k'.repeat(40));
const other = new Vault('m'.repeat(40));

describe('the vault', () => {
  it('gives back what was sealed, and never the same cipher twice', () => {
    const one = vault.seal('099191851077');
    const two = vault.seal('099191851077');
    expect(vault.open(one)).toBe('099191851077');
    expect(vault.open(two)).toBe('099191851077');
    expect(one.equals(two)).toBe(false);
    expect(one.includes('099191851077')).toBe(false);
  });

  it('opens nothing that was changed or sealed under another key', () => {
    const sealed = vault.seal('099191851077');
    sealed[sealed.length - 1]! ^= 1;
    expect(() => vault.open(sealed)).toThrow();
    expect(() => other.open(vault.seal('099191851077'))).toThrow();
  });

  it('finds a number by a hash that another key or another purpose does not give', () => {
    expect(vault.numberHash('099191851077')).toEqual(vault.numberHash('099191851077'));
    expect(vault.numberHash('099191851077')).not.toEqual(other.numberHash('099191851077'));
    expect(vault.numberHash('099191851077')).not.toEqual(vault.lookupHash('activation-code', '099191851077'));
  });

  it('masks a number to its first three and last four digits', () => {
    expect(maskNumber('099191850001')).toBe('099•••••0001');
  });
});
