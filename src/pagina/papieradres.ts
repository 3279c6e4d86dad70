/** Hosts that are another machine for whoever reads the paper. */
const EIGEN_MACHINE = /^(?:localhost|127\.[\d.]+|\[::1\]|.+\.localhost)$/u;

/**
 * The address of a page as it may stand on paper: without what follows `?` or `#`, where answers can be (contract §2).
 * @param adres full address of the page on screen
 * @returns undefined where the address leads nowhere from another machine: a file, a network drive, the machine itself
 */
export function papieradres(adres: string): string | undefined {
  const { protocol, hostname, origin, pathname } = new URL(adres);
  return /^https?:/u.test(protocol) && !EIGEN_MACHINE.test(hostname) ? origin + pathname : undefined;
}
