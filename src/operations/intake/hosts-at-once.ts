export const hostsAtOnce = 8;
