/** News agencies: name, and the forms in which reports credit them. */
const agencies: readonly (readonly [name: string, forms: RegExp])[] = [
  ['Reuters', /^(?:Thomson )?Reuters(?: News)?$/i],
  ['Associated Press', /^(?:The )?(?:Associated Press|AP)(?: News)?$/i],
  ['Agence France-Presse', /^(?:Agence France[- ]Presse|AFP)(?: News)?$/i],
  ['United Press International', /^(?:United Press International|UPI)$/i],
  ['Press Association', /^(?:Press Association|PA|PA Media|PA news agency)$/i],
  ['Deutsche Presse-Agentur', /^(?:Deutsche Presse-Agentur|dpa)$/i],
  ['Bloomberg', /^Bloomberg(?: News)?$/i],
  ['TASS', /^(?:ITAR-)?TASS(?: news agency)?$/i],
  ['RIA Novosti', /^RIA(?: Novosti)?$/i],
  ['Interfax', /^Interfax$/i],
  ['Interfax-Ukraine', /^Interfax-Ukraine$/i],
  ['Ukrinform', /^Ukrinform$/i],
  ['UNIAN', /^UNIAN$/i],
  ['Xinhua', /^(?:Xinhua)(?: News Agency)?$/i],
  ['Kyodo News', /^Kyodo(?: News)?$/i],
  ['Jiji Press', /^Jiji(?: Press)?$/i],
  ['Yonhap', /^Yonhap(?: News Agency)?$/i],
  ['Anadolu Agency', /^(?:Anadolu(?: Agency| Ajans[ıi])?|AA)$/i],
  ['ANSA', /^ANSA$/i],
  ['EFE', /^(?:Agencia )?EFE$/i],
  ['Austria Presse Agentur', /^APA$/i],
  ['Keystone-SDA', /^Keystone-SDA$/i],
  ['Press Trust of India', /^(?:Press Trust of India|PTI)$/i],
  ['Asian News International', /^(?:Asian News International|ANI)$/i],
  ['Australian Associated Press', /^(?:Australian Associated Press|AAP)$/i],
  ['The Canadian Press', /^(?:The )?Canadian Press$/i],
  ['Belga', /^Belga$/i],
  ['PAP', /^(?:PAP|Polish Press Agency)$/i],
  ['Tanjug', /^Tanjug$/i],
  ['IRNA', /^IRNA$/i],
  ['Mehr News Agency', /^(?:MNA|Mehr(?: News Agency)?)$/i],
  ['WAFA', /^WAFA$/i],
  ['SANA', /^SANA$/i],
  ['Sputnik', /^Sputnik$/i],
  ['Central News Agency', /^(?:CNA|Central News Agency)$/i],
  ['Bernama', /^Bernama$/i],
  ['Antara', /^Antara$/i],
  ['News Agency of Nigeria', /^NAN$/],
  ['Inter Press Service', /^(?:Inter Press Service|IPS)$/],
  ['Thomson Reuters Foundation', /^Thomson Reuters Foundation$/i],
];

/** The agency a credit names ("AP", "The Associated Press"), by its one name; null for anyone else. */
export function agencyOf(credit: string): string | null {
  const plain = credit.trim().replace(/[.,;]+$/, '');
  return agencies.find(([, forms]) => forms.test(plain))?.[0] ?? null;
}
