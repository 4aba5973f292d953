import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Permission } from '@bdhvs/contracts';

export const REQUIRED_PERMISSION = 'bdhvs:permission';
export const PUBLIC = 'bdhvs:public';

/** The handler needs a session with this permission in at least one grant. */
export const Requires = (permission: Permission): CustomDecorator =>
  SetMetadata(REQUIRED_PERMISSION, permission);

/** The handler answers anybody. Said aloud: what says nothing is denied. */
export const Public = (): CustomDecorator => SetMetadata(PUBLIC, true);
