import type { SceneName } from '@bdhvs/courses';
import type { ComponentType } from 'react';
import type { FirstScene } from '../first-scenes.js';
import { ApologyLetter } from './apology-letter.js';
import { BaitMessage } from './bait-message.js';
import { BankHotline } from './bank-hotline.js';
import { BrokenLamp } from './broken-lamp.js';
import { ChipReader } from './chip-reader.js';
import { CommuneNews } from './commune-news.js';
import { CountAndSign } from './count-and-sign.js';
import { DigitalSignature } from './digital-signature.js';
import { DossierRelay } from './dossier-relay.js';
import { EmergencyCall } from './emergency-call.js';
import { EvidenceKept } from './evidence-kept.js';
import { FamilyTalk } from './family-talk.js';
import { HealthBook } from './health-book.js';
import { LockedComputer } from './locked-computer.js';
import { OfficialDesk } from './official-desk.js';
import { PayoutPoint } from './payout-point.js';
import { SameName } from './same-name.js';
import { ScanDossier } from './scan-dossier.js';
import { ThreeAccounts } from './three-accounts.js';
import { ThreeNos } from './three-nos.js';
import { TrafficCheck } from './traffic-check.js';
import { TwoLocks } from './two-locks.js';
import { VillageGroup } from './village-group.js';
import { WifiHall } from './wifi-hall.js';
import { AiChat } from './ai-chat.js';
import { DeepfakeCall } from './deepfake-call.js';
import { FamilyPassword } from './family-password.js';
import { BankCard } from './bank-card.js';
import { QrStall } from './qr-stall.js';

/** Every scene that few courses need. A name without a drawing does not compile. */
export const laterDrawings: Record<Exclude<SceneName, FirstScene>, ComponentType> = {
  'apology-letter': ApologyLetter,
  'bait-message': BaitMessage,
  'bank-hotline': BankHotline,
  'broken-lamp': BrokenLamp,
  'chip-reader': ChipReader,
  'commune-news': CommuneNews,
  'count-and-sign': CountAndSign,
  'digital-signature': DigitalSignature,
  'dossier-relay': DossierRelay,
  'emergency-call': EmergencyCall,
  'evidence-kept': EvidenceKept,
  'family-talk': FamilyTalk,
  'health-book': HealthBook,
  'locked-computer': LockedComputer,
  'official-desk': OfficialDesk,
  'payout-point': PayoutPoint,
  'same-name': SameName,
  'scan-dossier': ScanDossier,
  'three-accounts': ThreeAccounts,
  'three-nos': ThreeNos,
  'traffic-check': TrafficCheck,
  'two-locks': TwoLocks,
  'village-group': VillageGroup,
  'wifi-hall': WifiHall,
  'ai-chat': AiChat,
  'deepfake-call': DeepfakeCall,
  'family-password': FamilyPassword,
  'bank-card': BankCard,
  'qr-stall': QrStall,
};
