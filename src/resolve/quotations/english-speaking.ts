/** Countries (ISO 3166-1 alpha-3) whose public people speak English in public: what is quoted of others may be a translation. */
const countries = new Set(
  `AUS ATG BHS BRB BLZ BWA CAN DMA FJI GHA GMB GRD GUY IND IRL JAM KEN KNA LBR LCA LSO MLT MUS MWI NAM NGA NZL PAK PHL PNG SLE SGP SSD
  SWZ TTO TZA UGA GBR USA VCT ZAF ZMB ZWE INT`.split(/\s+/),
);

export const speaksEnglish = (country: string): boolean => countries.has(country);
