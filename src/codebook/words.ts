/** Words that are also organisations' names or acronyms: in running text they count only with their capitals. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `access act action active aid aids alliance alone arc area arm arms art assist bridge bright build building calm camp
  can care center centre change child children city civil coast concern cord crown dawn direct dream drop earth east
  end equal face fact faith family fast first for forward friend friends future gain gate gift give global goal goals
  good green group grow had hand hands has heal health heart help helping hold home hope horizon house human impact
  in inspire into is island it just key land lead learn life light link live local love map me mercy mine mission more
  move needs new next north not now oasis of one open order our out partner path peace people pin place point pro
  protect protection reach ready refuge relief rescue rise road safe sail save sea seed shelter shine side smile so
  social solidarity source south space spark star start step sun support team the then together top trust unity up us plan bank emergency internal office
  vision voice wash water way we welfare west who will window wings with women work world young youth
  age all and any are ask bag big box boy bus but buy car cat day did due eat eye far few fit fun get got gun her him
  his hot how its job kid kit law lay led let lot low man may men met mid mix net nor off oil old own pay per pit put
  ran raw red row run sat saw say see set she sit six sub sum tap tax ten tip too try two use via was why yet you
  aux car des elle est ete les leur mal nos par pas plus que qui ses son sur tous tout
  agir aide aider ami bien but cap cible coeur de demain droit eau elle en enfant entraide espoir et femme femmes foi
  ici il la le les main monde notre nous paix pour santé solidaire terre un une vie voie
  el ev bir biz can dost hak hayat insan iyi su ve yol umut`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Kinds of organisations, not names: coded where they stand as one, never searched for in text. */
export const genericNames: ReadonlySet<string> = new Set(
  `ngo ngos ingo ingos nngo nngos lngo cbo cso un government donor donors partner partners cluster organization
  organisation agency ong oing stk منظمه شريك مانح`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Words that make a phrase the name of an organisation. */
export const organisationWords: ReadonlySet<string> = new Set(
  `association foundation organization organisation society committee council center centre relief charity network
  union institute initiative corps agency ministry directorate trust alliance aid federation fondation comité conseil
  croix ong secours réseau dernegi vakfi منظمه موسسه جمعيه هييه اتحاد شبكه مركز لجنه مديريه وزاره`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** What may follow a comma, stroke or dash without being a second organisation. */
export const notOrganisations: ReadonlySet<string> = new Set(
  `turkey turkiye syria lebanon jordan iraq egypt germany france usa us uk international global worldwide office branch
  mission hub gaziantep inc ltd llc gmbh ev france suisse deutschland nederland norway sweden denmark
  سوريا تركيا لبنان الاردن العراق فرع مكتب`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
