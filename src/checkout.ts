/** Git's own folder in a checkout. Its configuration may hold a job's token, so no tool is shown any of it. */
export const CHECKOUT = '.git';
