import { Certificate } from './certificate.entity.js';
import { CertificatesController } from './certificates.controller.js';
import { Certificates } from './certificates.service.js';
import { WatchGrounds } from './watch-grounds.service.js';

export * from './certificate.entity.js';
export const CERTIFICATES_CONTROLLERS = [CertificatesController];
export const CERTIFICATES_PROVIDERS = [Certificates, WatchGrounds];
export const CERTIFICATES_ENTITIES = [Certificate];
