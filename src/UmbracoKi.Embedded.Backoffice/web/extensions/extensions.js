import { manifests as invitation } from './invitation/manifests.js';
import { manifests as notices } from './notices/manifests.js';

/** What this host adds to Umbraco's client. */
export const manifests = [...invitation, ...notices];
