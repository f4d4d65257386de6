// The pages about who may, in one file of their own: each is small, and who needs one soon needs another.
export { AuditPage } from '../features/audit/AuditPage.tsx'
export { AccountPage } from '../features/login/AccountPage.tsx'
export { InvitationPage } from '../features/login/InvitationPage.tsx'
export { LogInPage } from '../features/login/LogInPage.tsx'
export { TokensPage } from '../features/tokens/TokensPage.tsx'
export { UnsubscribePage } from '../features/login/UnsubscribePage.tsx'
export { UsersPage } from '../features/users/UsersPage.tsx'
export { WebhooksPage } from '../features/webhooks/WebhooksPage.tsx'
