import { manifests as absent } from './absent/manifests.js';
import { manifests as invitation } from './invitation/manifests.js';
import { manifests as notices } from './notices/manifests.js';

/** What this host adds to Umbraco's client, and takes out of it. */
export const manifests = [...absent, ...invitation, ...notices];
