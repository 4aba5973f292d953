import type { SceneName } from '@bdhvs/courses';
import type { ComponentType } from 'react';
import { AppStore } from './scenes/app-store.js';
import { ComputerPortal } from './scenes/computer-portal.js';
import { DocumentWallet } from './scenes/document-wallet.js';
import { HelperAndElder } from './scenes/helper-and-elder.js';
import { LockPhone } from './scenes/lock-phone.js';
import { PhoneCallScam } from './scenes/phone-call-scam.js';
import { PoliceDesk } from './scenes/police-desk.js';
import { PublicServiceCentre } from './scenes/public-service-centre.js';
import { PaidReceipt } from './scenes/receipt.js';

/** The scenes that travel with the learner's code, for they stand in the courses that everybody takes. */
export const firstDrawings = {
  'police-desk': PoliceDesk,
  'phone-call-scam': PhoneCallScam,
  'app-store': AppStore,
  'public-service-centre': PublicServiceCentre,
  'document-wallet': DocumentWallet,
  'lock-phone': LockPhone,
  'helper-and-elder': HelperAndElder,
  'computer-portal': ComputerPortal,
  receipt: PaidReceipt,
} satisfies Partial<Record<SceneName, ComponentType>>;

export type FirstScene = keyof typeof firstDrawings;
