const oneself =
  'myself|himself|herself|themself|themselves|ourselves|yourself|itself|hisself|theirselves';
const somebody = 'me|him|her|them|us|you|someone|somebody|people|children|pupils|kids';
const whose = 'my|his|her|their|our|your';
const whom = `${somebody}|${whose}`; // “hits my” is in “hits my son”
const family =
  'dad|mum|mam|mom|mummy|daddy|stepdad|stepmum|father|mother|parents|brother|sister|uncle|aunt|grandad|carer|boyfriend|husband|wife|partner|ex|teacher|life|safety';

// In the words of children and parents, and as they are often spelled. `a|b c` is “a c” and “b c”.

const wantingToDie = [
  'suicide|suicides|suicidal|suicidality|sucide|suicde|suiside|sucidal|suisidal|suicidle|kms|unalive|unalived',
  `kill|kills|killed|killing ${oneself}`,
  'want|wants|wanted|wanting|wish|rather|ready|going|trying|tried|planning to die|kill|disappear',
  'wanna|rather|gonna die',
  'wish|wishes|wished i|he|she|they was|were dead',
  'wish|wishes|wished i|he|she|they wasnt|werent here|alive|born',
  'wish|wishes|wished i|he|she|they had never been born',
  `want|wants|wanted|going|trying|tried|threatened|threatens|threatening|plans to end|hurt|harm|kill ${whom}|${oneself}|it`,
  `end|ends|ended|ending ${whose} life|lives`,
  `took|take|takes|taking|taken ${whose} own life|lives`,
  'end|ending it all',
  'better off dead',
  'better off without me|him|her|them',
  'no|any reason|point to|in live|living',
  'nothing to live for',
  'not worth living',
  'dont|doesnt|didnt want|wants|wanted to live|exist',
  'do|does|did not want to live|exist',
  'dont|doesnt|didnt want|wants|wanted to be here|alive|around',
  'do|does|did not want to be here|alive|around',
  'dont|doesnt|didnt want to wake up',
  'cant|cannot|couldnt go|carry on',
  'can|could not go|carry on',
  'cant|cannot take it|this anymore',
  'cant|cannot take it|this any more|longer',
  'cant|cannot take much more',
  'i|we|just|really cant|cannot cope',
  'cant|cannot cope anymore|any',
  'at|reached breaking|crisis point',
  'end of my|our rope|tether',
  'overdose|overdosed|overdoses|overdosing',
];

const selfHarm = [
  'self harm|harms|harmed|harming|harmer|injury|injure|injures|injured|injuring|injurious|mutilation|hurt',
  `harm|harms|harmed|harming|hurt|hurts|hurting|cut|cuts|cutting|burn|burns|burned|burning ${oneself}`,
  `hit|hits|hitting|bite|bites|biting|punch|punches|punching|scratch|scratches|scratching ${oneself}`,
  `starve|starves|starving|hang|hangs|hanged|hanging|poison|poisoned|drown|stab|stabs|stabbed ${oneself}`,
  `hit|hits|hitting|bang|bangs|banging|bash|bashes|bashing ${whose} head`,
  `cut|cuts|cutting|slit|slits|slitting|slash|slashed ${whose} wrists|arms|legs|throat|arm|wrist`,
  'ligature|ligatures|noose',
  'stopped|not eating|drinking',
  'refuses|refusing|refused to eat|drink',
  'wont eat|drink',
  'anorexia|anorexic|bulimia|bulimic',
];

const danger = [
  'danger to',
  'in danger',
  'in immediate|serious|real|great|terrible danger',
  'at|the|serious|significant|real risk of|from harm|abuse|exploitation|violence|death|dying|neglect|suicide',
  'risk|risks to life',
  'not|isnt|arent|wasnt|never|nowhere|longer safe',
  'dont|doesnt|didnt|not|never|cant feel|felt|be|keep safe',
  'not|never feeling safe',
  `cant|cannot keep ${whom}|${oneself} safe`,
  'feel|feels|felt|feeling|is|are|was|were|am|im|very|really|hes|shes unsafe',
  'life in danger',
  'going to die',
  'could|might|will|nearly|almost have died|die',
  'nearly|almost died',
  `scared|frightened|terrified|afraid|fear|fears|fearful of|for ${whose} ${family}`,
  'scared|frightened|terrified|afraid to go|be|come|get|return home|hurt|hit',
  'scared|frightened|terrified|afraid of him|her|them|being|going',
  'run|runs|ran|running away|off',
  'missing from home|school|care',
  'knife|knives|machete|firearm|stabbed|stabbing',
  'set|sets|setting fire to',
  'threaten|threatens|threatened|threatening to',
  `threaten|threatens|threatened|threatening ${whom}`,
  'call|called|calling|ring|rang the police',
  'please help me|us|him|her|now',
  'help me|us please',
  'need|needs help now|today|urgently|immediately',
  'nobody|noone|anyone to tell',
  'no one to tell',
  'dont tell my|anyone|anybody|mum|dad|them|him|her',
];

const abuse = [
  'abuse|abused|abuses|abusing|abuser|abusers|abusive|abussed|abusd',
  'neglect|neglected|neglects|neglecting|neglectful',
  'rape|raped|rapes|raping|rapist',
  'molest|molested|molests|molesting',
  'groomed|grooming|groomer|paedophile|paedophiles|pedophile|pedo|paedo|incest',
  'sexual|sexually assault|assaulted|touched|touching|harassment|harassed|exploitation|exploited|violence|behaviour|inappropriate',
  'nudes|porn|pornography|sextortion|sexting',
  'assault|assaults|assaulted|assaulting',
  `touch|touches|touched|touching ${whom}`,
  'private|privates parts|bits',
  'my|his|her privates',
  'inappropriate touch|touching|contact',
  'inappropriately|inappropriatly',
  'makes|made|make|forces|forced me|him|her touch|watch|undress|strip',
  'makes|made|make me|him|her do things|stuff',
  'forces|forced me|him|her to',
  'keep|keeping it a secret',
  'our little secret',
  `hit|hits|hitting|hurt|hurts|hurting|harm|harms|harmed|harming|beat|beats|beating ${whom}`,
  `punch|punches|punched|punching|kick|kicks|kicked|kicking|slap|slaps|slapped|slapping ${whom}`,
  `smack|smacks|smacked|smacking|bite|bites|bit|burn|burns|burned|burnt ${whom}`,
  `strangle|strangles|strangled|strangling|choke|chokes|choked|choking|throttled|smothered|suffocated ${whom}`,
  `attack|attacks|attacked|attacking|kill|kills|killed|killing|stab|stabs|poisoned|starve|starves ${whom}`,
  `restrain|restrains|locked|locks|locking|tied|ties|shook|shakes|pinned|pins ${whom}`,
  'being|been|was|were|is|are|get|gets|got|getting hit|hurt|beaten|punched|kicked|slapped|smacked|strangled|attacked|harmed',
  'hit|hurt|beaten|punched|kicked|slapped|smacked|bitten|strangled|attacked|harmed by',
  'beat|beats|beaten|beating up',
  'bruise|bruises|bruised|bruising',
  'restraint|restraints|restrained|restraining|seclusion|secluded',
  'pinned|held|hold down',
  'locked|locks in|up|inside|outside',
  'violent|violence|violently',
  'coercive|controlling control|behaviour|relationship',
  'forced marriage|marriages',
  'fgm',
  'honour based|killing',
  'county lines',
  'trafficked|trafficking|exploited|exploitation|radicalised|radicalisation',
  'modern slavery',
  'no|without|enough food|heating',
  'enough|nothing to eat',
  'starving|starved|malnourished|malnutrition',
  'left|home alone',
  'child protection',
  'safeguarding concern|concerns|issue|issues|risk|risks|incident|incidents|referral|referrals|alert|failure|failures',
];

/** “hits|hit me|him” is four phrases. */
function spelledOut(pattern: string): string[] {
  const slots = pattern.split(' ').map((slot) => slot.split('|'));
  return slots.reduce<string[]>(
    (starts, slot) => starts.flatMap((start) => slot.map((word) => start + word)),
    [''],
  );
}

/** Without spaces, so that “self harm”, “self-harm” and “selfharm” are one. */
export const safeguardingPhrases: readonly string[] = [
  ...wantingToDie,
  ...selfHarm,
  ...danger,
  ...abuse,
].flatMap(spelledOut);
