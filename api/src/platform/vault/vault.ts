import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * What names a person is kept encrypted, with a keyed hash beside it to find it again. A plain hash would not do:
 * twelve digits can be guessed in minutes by whoever holds a copy of the table but not DATA_KEY.
 */
export class Vault {
  private readonly cipherKey: Buffer;
  private readonly hashKey: Buffer;

  constructor(dataKey: string) {
    this.cipherKey = derive(dataKey, 'bdhvs:cipher:1');
    this.hashKey = derive(dataKey, 'bdhvs:lookup:1');
  }

  /** Encrypts; the same text gives another cipher each time. */
  seal(text: string): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.cipherKey, iv);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), body]);
  }

  /** @throws when the bytes were changed or sealed under another key */
  open(sealed: Buffer): string {
    if (sealed[0] !== VERSION) throw new Error(`sealed with unknown version ${sealed[0]}`);
    const iv = sealed.subarray(1, 1 + IV_BYTES);
    const tag = sealed.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.cipherKey, iv, { authTagLength: TAG_BYTES });
    decipher.setAuthTag(tag);
    return (
      decipher.update(sealed.subarray(1 + IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
    );
  }

  /** Finds a value again. `purpose` keeps hashes of different things apart ('personal-number', 'activation-code'). */
  lookupHash(purpose: string, value: string): Buffer {
    return createHmac('sha256', this.hashKey).update(`${purpose}:`).update(value).digest();
  }

  /** How a person is found by number: `person.number_hash`. */
  numberHash(personalIdNumber: string): Buffer {
    return this.lookupHash('personal-number', personalIdNumber);
  }
}

/** 099•••••0001: enough to recognise one's own number, too little to learn it. */
export function maskNumber(personalIdNumber: string): string {
  return `${personalIdNumber.slice(0, 3)}•••••${personalIdNumber.slice(-4)}`;
}

function derive(dataKey: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, '', purpose, 32));
}
