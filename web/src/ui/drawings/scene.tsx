import type { SceneName } from '@bdhvs/courses';
import type { ComponentType } from 'react';
import { AiChat } from './scenes/ai-chat.js';
import { AppStore } from './scenes/app-store.js';
import { BankCard } from './scenes/bank-card.js';
import { ComputerPortal } from './scenes/computer-portal.js';
import { DeepfakeCall } from './scenes/deepfake-call.js';
import { DocumentWallet } from './scenes/document-wallet.js';
import { FamilyPassword } from './scenes/family-password.js';
import { HelperAndElder } from './scenes/helper-and-elder.js';
import { LockPhone } from './scenes/lock-phone.js';
import { PhoneCallScam } from './scenes/phone-call-scam.js';
import { PoliceDesk } from './scenes/police-desk.js';
import { PublicServiceCentre } from './scenes/public-service-centre.js';
import { QrStall } from './scenes/qr-stall.js';
import { PaidReceipt } from './scenes/receipt.js';
import styles from './scene.module.css';

/** Every name that a course may use. A name without a drawing does not compile. */
const drawings: Record<SceneName, ComponentType> = {
  'police-desk': PoliceDesk,
  'phone-call-scam': PhoneCallScam,
  'app-store': AppStore,
  'public-service-centre': PublicServiceCentre,
  'qr-stall': QrStall,
  'bank-card': BankCard,
  'document-wallet': DocumentWallet,
  'ai-chat': AiChat,
  'deepfake-call': DeepfakeCall,
  'family-password': FamilyPassword,
  'lock-phone': LockPhone,
  'helper-and-elder': HelperAndElder,
  'computer-portal': ComputerPortal,
  receipt: PaidReceipt,
};

/** A picture of a situation, for cards that show no screen. */
export function Scene({ name, alt }: { name: SceneName; alt: string }) {
  const Drawing = drawings[name];
  return (
    <div className={styles.scene} role="img" aria-label={alt}>
      <Drawing />
    </div>
  );
}
