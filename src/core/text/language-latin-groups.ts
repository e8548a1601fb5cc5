/**
 * Groups of three letters that are more frequent in one language in Latin letters than in the others, most telling first;
 * `_` is the edge of a word. They carry what few words there are in a headline.
 * Counted over public sample sentences of each language and over the Universal Declaration of Human Rights.
 */
import type { Lang } from '../story/pack.ts';

/** Groups of three letters, parted by spaces. */
export const LATIN_GROUPS: Readonly<Record<Lang, string>> = {
  en:
    '_th the he_ _of of_ nd_ ed_ _an and _to tio ing ion to_ _in on_ you _wi ly_ wit th_ ts_ _re _wh _co ' +
    'our for _yo es_ _fo ati ll_ ent tha ted or_ ng_ hat ce_ _on ith nt_ ty_ ry_ re_ rs_ nce her is_ thi ' +
    'be_ ear his in_ ate ity nts _a_ _be ow_ ons ect oun _wo ld_ wil al_ out whi _ca fro rea oth cti ve_ ' +
    '_it ct_ ess at_ by_ com st_ _is all eve ds_ ive ns_ eas can wor own _as res _ex er_ ut_ pro yea hic ' +
    "act hav low ss_ _by ght ure cou 's_ not ces was ic_ are _we me_ ave hou equ rou ork _ou cal con rom " +
    'how oul ill age tic',
  vi:
    'ng_ nh_ _th _nh _ch _kh _tr _ph _và ông _ng ác_ _cá và_ _gi _là các _củ ủa_ của ới_ có_ _có ất_ hiệ ' +
    'là_ ên_ ại_ _đư hôn ết_ ến_ ời_ hàn ện_ ược ợc_ ình iện _qu đượ ân_ iên ững _vớ với _đi ành nhữ hữn ' +
    'ực_ ườn ều_ khô ờng _hà àng ản_ ngh ần_ ột_ ngư iều ải_ ạn_ ười _họ _mộ _tạ àn_ ức_ một gườ nhi inh ' +
    '_độ ào_ ày_ anh _để để_ ọc_ ầu_ _cô ách _đã _nă ôi_ trư học như hiế đã_ ong ận_ ươn ây_ ính ộng côn ' +
    '_nà ền_ ho_ ơng quy ăng ài_ iết _tư iến hất phá _bạ ghi khá ước ớc_ giá cho việ _lư oàn _đó ội_ ơn_ ' +
    'ối_ thể hể_ hư_ huy',
  fr:
    "es_ nt_ _de _le de_ _à_ tio les ent ion le_ que our _et _l' re_ des on_ iqu ns_ ue_ ur_ _co _la ux_ " +
    "ée_ té_ une pou eur _qu et_ _dé la_ _d' _au ne_ tre ati _un eme ité ire ons ce_ _ce _en ont _du du_ " +
    "ous _ré ouv ts_ rs_ ère con sur aux par ant qui tou ans _ét onn nce men _pa l'a eux est ées res urs " +
    "pré air lle plu st_ ui_ cou ues uve nts tiq oir ure peu 'un ssi un_ us_ és_ fai née age it_ leu aut " +
    "éra son _d_ cti rés éta _pl ièr _es ieu ait êtr éri lus _so ien anc me_ eau _po com qu' ble ais ut_ " +
    'vec nné out ect ois',
  de:
    'en_ ich ein er_ sch der nd_ ch_ _ei die und _un che ie_ _au _zu den _de ine cht hen auf _di _vo _wi ' +
    'von ht_ gen zu_ lic wir _fü _ge uf_ ten für sic mit _we das nen ür_ uch in_ auc aus ige bei _si isc ' +
    'rde nde _be wei ung _sc übe _er it_ _üb _da ben _im hr_ st_ ier ach eit ges hre wer abe ste em_ ehr ' +
    'eic sie es_ rt_ _in _mi _ih im_ tig sei her lte dem nge ren als wie nn_ on_ ehe ird uns etz chl gt_ ' +
    'war ert ver _ab tzt sse lle _ic ihr te_ vor eue ls_ nic rei ner ere wur _al ber ese fen ist ies füh ' +
    'zur och ege rsc zei',
  es:
    '_de os_ _y_ ón_ rec ión de_ ech cho _la ció ien ere la_ aci el_ los _el _a_ der ona _co ho_ es_ ad_ ' +
    'rso cia cio _lo ene dad tie ent con nci tad nte son lib _su su_ _en al_ ers hos tod ual rá_ ida nac ' +
    'ue_ que cci res per as_ _es ibe oci _ti _qu nes rta _pe ion com cua ado _li dos nal por les mie dic ' +
    'gua _re _ig nto to_ tra ica do_ enc bre _cu pro des igu imi soc drá _o_ na_ tos one ert hum omo oda ' +
    'ia_ ido io_ cas del uie ser ecc nid ici qui las ale pue una men isf _un cla _to so_ _fu ial or_ ne_ ' +
    'fun _se baj ame ber',
  pt:
    'ão_ os_ do_ de_ _co que _qu _de as_ ue_ ção com _o_ _e_ _um _do _a_ em_ açã da_ con _em ado ent nte ' +
    'ra_ não _nã dos _es par _pa to_ _se ões _no por _ao ica sso es_ nto est ou_ no_ dad res ma_ _os um_ ' +
    '_da ida om_ _po te_ çõe uma _ca ais des ara eir ade _é_ ess ndo ári eu_ nos or_ das _re ar_ ca_ ia_ ' +
    'são se_ ça_ mos ro_ cia lho ont ido nça rio _as tos açõ _pr mai so_ anç ico sua qua ao_ ssa _ou nha ' +
    '_ac pre pel mo_ ênc tão co_ raç ass ém_ ntr ilh tra nho io_ qui men _pe tem cor pes bém cad aco mui ' +
    'ano içã ço_ nci tar',
  it:
    'di_ to_ _di zio no_ del re_ _co la_ che ell le_ lla con ion ato one _è_ _e_ ti_ tto he_ _ri _il azi ' +
    "gli ne_ gio io_ per ent _un _ch il_ _al ro_ _in ll' ta_ all ono _pe ggi are nte _de ett nti tà_ non " +
    "nel el_ tti te_ ni_ _l' _la nza ess att so_ si_ enz nto zza pre ità ior ale lo_ anc col ico ica acc " +
    "l'a _gi _qu chi _pr nno tat ari cor ssi più iù_ ric _no li_ tta l'i ca_ tra olt agg nch oni sul izi " +
    'un_ utt dei rà_ sso una qua on_ orn sta ia_ tor cco co_ ino ano _so men ori _sc rat tro mo_ giu ont ' +
    'ann pro ri_ occ _st',
  nl:
    'en_ de_ _ee een oor van het _de _va _he et_ aar _ge eer voo ijn zij erd sch ij_ _zi _we ijk wer rd_ ' +
    '_vo _in op_ _op ver an_ gen _en lij _ui cht jn_ doo uit nde den rde hij in_ or_ ers naa eld _aa aan ' +
    'er_ _is te_ ten ie_ ijd ond met is_ ken jke _be eel geb ing rij _ve tie aat bij ord ouw ste gel eve ' +
    'it_ ze_ _wo der jk_ _ze ege gev mee wor eef wee nge ook ls_ dat ens ren _te gro rst rs_ _zo _wa was ' +
    'als ige eli laa _oo _hi maa zic gep euw aak eze hte kt_ lie eid uw_ dez tij won oud toe ppe rdt hee ' +
    'jd_ waa ld_ cee rui',
  sv:
    'för _oc _fö och tt_ ör_ är_ att er_ ch_ en_ om_ _är ll_ ing _av et_ som ill _på på_ av_ _i_ _at ar_ ' +
    'med nin til det frå ter nde _ut ska _sk rna ätt ån_ rån gen _ti _lä änd _en örs _om var _so and lig ' +
    'ett år_ _fr ed_ upp _vä ade äll den tio _st ång isk _öv ern _vi era _me ra_ bet kt_ gar _ha kom ets ' +
    'mma ns_ omm sam yck öve tta har _så där cke _dä nge sät ler sök öre så_ _up _sä _in ngs nns ell nsk ' +
    'kti ig_ ner stä vän het ens de_ igt öra vär _må ete hål ka_ åll _nä _få vår mån lle kni ttn ver ans ' +
    'änn äns _än när ion',
  da:
    'er_ et_ _og og_ en_ for _af _fo det til der _på _er ed_ på_ _de kke _at af_ _i_ ge_ med _ti lig nde ' +
    'den il_ at_ de_ re_ ere ig_ _me mme lle ke_ _en nge _hv så_ or_ ger ære ede dt_ vær ikk ige _ud _sk ' +
    'gen _væ jeg igt ing _ha ler som om_ år_ _så ske lse gt_ tte _vi age _bl rne ret eg_ _ik ter _st end ' +
    'hed har els ste get _om fte ne_ rer hvo _må lde ver old vor ind _fø _få åde nne ejd mer nin _fr ner ' +
    'ern sk_ dre ndt før øre lev bej nog var ive omm dig hav gså hol ogs _år ska ved _kø vil ør_ ove _ov ' +
    'eft sig tid oge _op',
  nb:
    'er_ _og et_ og_ for _fo til _av det _i_ en_ av_ _å_ om_ _ti som _på på_ tte ing il_ kke sjo ikk _er ' +
    'med ett nne or_ ke_ ed_ _ut re_ _me ne_ ene tt_ ter nge lig opp rt_ lle år_ _de _sk ler asj ig_ ere ' +
    '_bl mme _fr _so jon lse gje eg_ ell _et _en _st nde ste så_ _om enn har ger _gj rer _vi _ha inn kje ' +
    '_ik ske før tet ved te_ ver ret ner _fø ruk fra sk_ øre der ska els gen bei nin den ten _må ngs unn ' +
    'var gså isk bru ære ogs rbe dre vil end ge_ ors vær kk_ ker _hv omm ser _hø ar_ ove jen ndr sen ørs ' +
    'jør nen mer old _år',
  fi:
    'tä_ en_ ja_ _ja ssa ise ist ttä tta ta_ än_ ksi taa itt kse sta aan uks oit _on on_ ett aa_ ään tää ' +
    '_jo sen sä_ toi stä in_ iin ais aik mis ää_ ssä lla vat een sa_ voi lis äyt työ oim _yh utt vuo suu ' +
    'lli ust joi _va lä_ yks _kä itä ois tee ell yht lle llä isi ttu _ol si_ _tä kai ast käy eis kaa lai ' +
    'tti ytt pää tus iit nen _tu ses yös _vu _pä muk uut tet tel tei ill tuk oll tty täm lii unn kä_ tai ' +
    'kka isä ava all myö iss tav ämä sia ät_ sii uol elu täv suo kau saa _jä an_ _yl oin see ikk kun äis ' +
    '_ku ess tii ain mää',
  et:
    'ks_ ud_ st_ ja_ _ja _võ ise use või mis _on sel nud id_ lt_ kui ust le_ ga_ tus ast _ol aks se_ ab_ ' +
    'ole sed _ko _vä on_ ma_ eks pea _kõ _va _ku dus val ad_ da_ ava _mõ gi_ saa _ka aja ema iku ei_ sii ' +
    '_te koh vad _jä lis _ei ist iis us_ see uur õi_ eva _nä ega tsi est _et ool eel _tu kõi _ül tul _sõ ' +
    'ed_ töö _ju ui_ _pä ule elt tee kas _mi tud päe äev ime ahe õig ees _põ is_ uta lus aas ähe tse el_ ' +
    'ära aga _tä _kü õik ine nna _se ses vas õim oma _lä _üh ida eda aeg koo ele ee_ suu üle eid ne_ asu ' +
    '_tõ stu teg oli lem',
  lv:
    'as_ iem _ie un_ ās_ šan ies _pa ām_ _ir _un pie tie inā _uz jum arī _pi _kā ība vie _no ms_ kā_ iek ' +
    '_vi _iz ai_ rī_ em_ _tā tāj tu_ _ar jas tā_ ija dzī ien ums jā_ _va es_ pār _ne jau _vē līd stā vai ' +
    'īdz āju umu iet lie _pā ību nāt mu_ dz_ āk_ ju_ ēja ir_ viņ _lī spē mēr lai kur _ga zīv ajā ja_ _ap ' +
    'ts_ ar_ āci _at _ka vēl ieš būt _bū aud stī am_ par ši_ _dz ot_ kas ied dīt edz nu_ var kād _jā ēt_ ' +
    'pēc _mē iec īju alī uz_ pēj āku _pē paš ēc_ āt_ tās īgi iņa rād _sa vēr adī āja vis kār tīb mā_ arb ' +
    'ūt_ oša nie udz īt_',
  lt:
    'ai_ _ir ių_ _pa os_ as_ _iš ės_ ti_ us_ iau ir_ is_ iai ini tai tų_ kai aus pas eik _su jų_ mą_ gal ' +
    'aug išk usi inė jos dži aip uos nių ijo _ši _ka mo_ čia ais vo_ _ne nuo mas ius yra tik _ga io_ tin ' +
    'vie kur uot ms_ ink sav iki _į_ uri imo mok _nu nės iek iš_ aik tą_ _už iam mų_ oja ip_ kad uvo _vi ' +
    'yti žia au_ buv ima lau kia jo_ ali imą iuo cij vai žin jau ėjo kų_ ios _bū auk _yr sų_ nė_ gyv pri ' +
    'lai uo_ pat uoj nau asi avo _ap ose nči vis tuo toj etu ybė oje jim su_ _pr vei čio yve ien ėti dėl ' +
    'nim iu_ aty arb čių',
  cs:
    'ní_ _př _po ou_ _v_ ně_ ch_ ení _je ost ky_ _vy ho_ pře ých _pr _js byl né_ je_ _a_ _ne ké_ při ím_ ' +
    'ce_ ích _na pro _by _do sou _za ova že_ _kt kte _vý pří řed ání ick _zá ová ním ého em_ se_ tí_ cí_ ' +
    'hod vní jak ván ny_ tní ší_ _s_ _k_ _že tře uje ční _ob _ně _ro ový kou _ná jí_ pod ci_ dní _od _st ' +
    'jso nou edn dy_ ího pra ové neb roz cké vá_ na_ odn vé_ níc _mě ské _vě výc nos _se mu_ _z_ lní by_ ' +
    'mi_ tě_ eré řen _zp ově dov vět ři_ ají ém_ ící _vz _kd bud vě_ ník kov ovn tví děl níh ují ty_ ech ' +
    'ací jíc ků_ stř ště',
  sk:
    '_pr ých _po _v_ ch_ ej_ ov_ om_ _na ať_ pre _vy ky_ _je _a_ né_ ova kto ný_ je_ ho_ sa_ nie _kt že_ ' +
    'nej nýc _ro prí _aj iť_ sť_ ie_ ým_ ého _s_ jú_ _sa tor _že _do ná_ by_ _ná _vý _ak _za kov pri tov ' +
    'ajú ost ia_ hod osť áci orý mi_ ou_ áva _ne _sú _z_ _od vať _ob _st aj_ čo_ _zá sú_ na_ veľ ne_ uje ' +
    'teľ dne roz iac čas _vš ako eho ový pod rov me_ oko lov eni ko_ ny_ ani prá ným ick očn _čo ený nos ' +
    'odn voj rav môž áln to_ nia red dy_ ím_ _sp ku_ _to šet edn oré _by tom ujú stn lne _sv nov van ní_ ' +
    'cov pra mu_ ove néh',
  pl:
    'nie _w_ ie_ prz dzi rze owa się ów_ rzy ej_ ię_ _po ych _wy _z_ ch_ wie że_ _za _pr czy ego zy_ ał_ ' +
    'iej owi zie cze go_ ści ym_ _że _ni _cz ła_ _na ają któ czn pow nia kie iał ać_ _do owy ją_ mie ani ' +
    'ny_ tór _ty ło_ acj trz szy jes nyc odz cy_ now owe eni tow wan ała cji jąc zys _je row ecz ośc _kt ' +
    'cie ły_ _ro pra raw wni ze_ awi ski icz ocz ędz tyc _i_ cza pod _ws wia _si kow _od będ esz acz wyc ' +
    'szc wał my_ ało _dz moż yć_ _sp ują _wi wsz ier zcz zna _bę dow ia_ na_ cja iec dni ić_ roz zed sze ' +
    'mia nym tał był ków',
  sl:
    'je_ _za ih_ _po _pr _je _v_ _na jo_ no_ anj nje pre ki_ _iz pri ko_ em_ ni_ za_ ost ega _in nih rav ' +
    '_vs _od in_ red ja_ _ob pa_ mo_ ti_ se_ še_ na_ _bo ov_ udi vse ne_ _z_ ga_ lo_ pra so_ olj ev_ če_ ' +
    'li_ raz lje jen več _še aj_ nja pos bo_ tud naj jem _do stv avn _ne nov _se kov _s_ avi vlj eč_ tev ' +
    'ijo enj cij _če dru ajo lja nik lov pov _že _ra jih vno ove voj lju lni nos _dr oči aln _ki ahk ičn ' +
    'nsk _sv hko pod vni elj dob čil neg di_ kot elo ova gov _sp _te ovi čin jav del rje lj_ _sl _ko vo_ ' +
    'let ako slo ovn kih',
  hr:
    'je_ ije _u_ _i_ _je _po koj nje anj _za _pr _od ih_ _na ju_ ja_ cij ti_ nja _ko će_ na_ om_ _sv ost ' +
    'ma_ lje rij odi _iz za_ jed ima oji vje su_ no_ ji_ im_ od_ ija god nos elj mje ne_ jen se_ ao_ ovi ' +
    '_će dje nih edn ovo nog _su pri jel vij va_ nic dno stv _do _ra ičk og_ tsk pos ći_ lja aju sti jet ' +
    'tav vlj što nji _go lji pre iti oje nij nik gov red zna dru išt enj ako sko kao ova avn aln pro _ob ' +
    'lju ječ jem rad nov oj_ jer drž _št ko_ vni hrv eni nim nom vod ća_ rža vno ira kog sje rav ke_ pod ' +
    'odr ogu mog ka_ voj',
  ro:
    '_în ul_ are ea_ te_ ďż_ re_ de_ _de _ca şi_ ii_ _cu _şi în_ lor le_ cu_ car rea lui ui_ ate ntr ace ' +
    'tru _ac pe_ _ce că_ or_ tă_ _pe ru_ ulu să_ oar tat _să uri _in ei_ est ce_ ent _co ile ste aţi din ' +
    'rul _ďż tul si_ ca_ _pr ele _că au_ ri_ _a_ ces _si _nu rii ilo int mai ril pen ţii ţi_ ră_ cat tre ' +
    'pri con in_ ici eaz ect iil oat mul nă_ tii ori cel tea ată ita rat _un ai_ _o_ at_ eri lă_ oas ând ' +
    '_ex sau _fi toa fos _lu tor ţie nul ări une iul ta_ put cti poa _re ită iun nu_ cut _es eze imp str ' +
    'ale iei ica cea pre',
  hu:
    '_a_ _sz gy_ _az az_ egy és_ sze _és meg ek_ tt_ _kö ogy ség agy hog _eg ott szt köz zet ság ely ész ' +
    '_el _cs ény _ké áll gye tás ak_ ben szá gya _ho nem sza ok_ át_ nek ssz zer esz lt_ ban ól_ nak ét_ ' +
    'fel ák_ _vá _ál kez án_ szo lye bb_ szé ány _fe ett ége ért _ér hoz eté tet alá csa sok ég_ ált ásá ' +
    'nye _tö em_ vál ele ték let tot nk_ olt tés lás ás_ tár eze _ez asz _me éle tán kép ár_ zt_ isz mén ' +
    '_né ára mán éve már rté len szí szi ül_ ébe zés éke vár áso dés áro _má éne ék_ atá ik_ tén ete ába ' +
    'én_ özö _év ésé ló_',
  tr:
    'ler lar ve_ eri _ve arı ile bir _ol ir_ _iç ınd _ya _bi yap ını ası nda anı içi lan ara çin esi _gö ' +
    'ın_ rın ır_ alı arý ola nla nı_ sın lma yor ak_ rı_ _bu da_ iği _ge rin kle öne mak gör ıla sı_ rle ' +
    '_il üze ini bil rak eği mek ek_ lir ayı ına lı_ nde ılı _ye anl üre _ka tır ind ýn_ in_ nın cak edi ' +
    '_gü ekl dır adı lık aya _ça _ön ık_ şma _dü yıl tir ği_ lgi ýnd baş lış eti mle atı _öğ ili ız_ nle ' +
    'öğr ğre iz_ iye yle ulu çal _yö onu rýn ığı ilg asý _uy uru rek uyg ama _ço öre apı ýný ri_ bu_ gün ' +
    '_bü _yı miz oru kta',
  az:
    'də_ lər ən_ əri _və və_ ndə ər_ ilə _tə dən lar arı ın_ lə_ əsi _mə _də _ol _il ir_ ələ _mü _hə ası ' +
    'ır_ ldə ərə nə_ dir rlə nın _şə ınd ını rın əti _ed ild ind dır iyy miş hər inə yyə aq_ ək_ rin _qa ' +
    'anı _sə rə_ ət_ yət _qə ün_ tər _əs rdə əli şdi adı ədə sın _gö bir ini dı_ mək ərd əni sı_ lən dil ' +
    'rı_ əhə nda işd mış ayı in_ alı nla tlə lı_ dər şdı da_ _ye _gə yə_ edi etm sə_ baş _nə _üç nı_ ənd ' +
    'isə _bə ətl _bi əyi şəh ına _bu stə iyi məs çün _ya ci_ ışd ilm raq əyə üçü əmi olu ərl _dö nin _iş ' +
    'çox _əl kən _kə ri_',
  uz:
    "ish lar uqu huq quq sh_ ga_ va_ iga shi _hu o'l bir _va iy_ _bi bo' ir_ _o' uqi _bo nso lis qig _yo " +
    "o'z hi_ gan qla da_ lik ini _qi ida ins qil 'li lga yok adi kin ash nli nin dir ari oki son osh gad " +
    "an_ ib_ ili rki ar_ _eg inl ni_ uql ila _mu atl ega _qa bos igi ham erk lan _qo 'z_ yat qar kla oli " +
    "_ha siy ki_ _ta lig amd ta' umk tga ing mla _sh dan _ol tla osi mki tib rni mum mda on_ arn oya _xa " +
    "'lg hqa _e' xal 'ti shu ikl nis shg hun hga shq _er sha eti rch bil aml hda shl iya miy cha las har " +
    "qon arc yot g'i siz",
  id:
    'an_ ang _me kan nya eng ng_ ah_ yan nga ya_ _ke _ya men _pe ber aka _da _be _se gan _te _di ngg lah ' +
    'at_ dan ela ngk apa mem tu_ uk_ ntu _it ak_ itu pen ala asi ata dap ada di_ ung pat ran seb dak per ' +
    'tan _ba ian tuk gka era eka emb nny ri_ bah _ak ter lam pun gga bag ara uh_ pad tid uka unt ing ai_ ' +
    'ena dar si_ jad amp ap_ any awa mpa ari mpu enj dal emu nja ih_ erj mbu aha mud mer aya rus mak mba ' +
    'ban tah den eny asa ema aru kem dah aku uda aga _sa ahw un_ ert _ad ora gai gi_ emp jug eru aja ana ' +
    'ika uan kit han ggu',
  ms:
    'an_ _ke ang dan hak ada ah_ _da ara ak_ lah _se ng_ nya _pe erh asa eba kep ran ber rha ata _be pad ' +
    'kan dal ala aan nga ya_ per epa gan beb yan keb tau _me eng dak ora sia ama leh eh_ bas nda ap_ pa_ ' +
    '_ad _ya _or pen iap neg man apa san bag seb pem _di au_ uan ebe _ha lam epe mem da_ gar ole sam akl ' +
    'dap eca ega ela tan nus ngg kes _at aka anu sec car nny gsa am_ agi emu _te jua tia any ra_ sas emb ' +
    '_ma pun _ba ian han erl mas bol men end ter dun ban mpu iha ngs ung had aha uat ana uka kem enu usi ' +
    'gi_ kea kla nan atu',
  fil:
    'ng_ ang _ng sa_ _sa _na _mg mga ay_ _pa _ay ga_ _an pag ong na_ pan ala _ka at_ yon san _ma isa _at ' +
    'nag ila lan ama ina ula ito nan aba syo agk awa _is ata _it aha yan gka an_ apa aka aga pin ing iya ' +
    'asa oon may _ni siy _si noo mag _ib on_ lal hin iba to_ ag_ pam ban han nak agi gan tao man agp nga ' +
    'asy mul aya _ba kas ana nil uma kan ahi tan gay ya_ gpa _pi ags una gga ngg kak ali gin nah ara bag ' +
    'any ung nit aw_ agb aki wan kat agl law ngk bab kal kay it_ niy ika kap pap kab uha mam hal _hi uno ' +
    'git ita ani iwa nya',
  sw:
    'wa_ _wa _ya ya_ _ku na_ _kw kwa ka_ ni_ _na ika wak kuw ili uwa _ka _mw kat za_ aka ali ati mwa _ki ' +
    'iwa ha_ mba ana ish tik zi_ sha ia_ aji amb uli wan kut _ma ina ake _za cha nye ngi _hi ji_ _hu wen ' +
    'di_ mu_ wal ani yo_ tok iku awa li_ wez nyi eny _il vyo kam ini yak _nc ayo iki _ny anz mia moj eza ' +
    'ama hi_ ma_ _ni shi _ha ugh aki kub azi hus zo_ ye_ _ul uto sab fan lik amu ao_ bu_ vya tum _mt chi ' +
    'ivy fu_ ke_ umi ba_ kwe ata gha imb bwa nch _ch oka oja zwa ngu kiw liy nza aba abi _zi shw any liw ' +
    'ubw abu afu hii wat',
  sq:
    'të_ _të në_ _në _e_ sht dhe për _pë _dh he_ _sh jë_ një ër_ _nj me_ ësh it_ më_ rë_ ën_ uar htë _që ' +
    'së_ _më që_ _gj _nd ës_ _ës _i_ _kë gji etë anë ish shk ve_ ndë ësi imi hte edh jet _ng shë dër atë ' +
    'ët_ kët tet _rr _së in_ erë _mb nga esh arë tës shm _me et_ tër te_ gje tje ash ëm_ ohe isë tij ëve ' +
    'rej hme orë jit ij_ ur_ _qe hë_ hën nuk tua shi rën shu rës vit tit cil oi_ inë umë ull dhë ga_ ëtë ' +
    'ërt _bë itë ëri ënd rit jes ush jnë esë ërf ke_ kës eve shp qe_ qyt uke _ko _qy shq _pa dës hqi _tj ' +
    'tën ej_ fsh ysh si_',
  ca:
    "es_ _de de_ ls_ ió_ que _el el_ _d' ts_ la_ _qu _la _i_ _co ció ue_ els nt_ les ent _l' aci per _pe " +
    "del és_ mb_ _en ns_ _es res ons tat ues d'a amb con _ca _a_ ica als eix aqu _un com at_ al_ tre est " +
    "cio _re _aq nts més ats _le ita men ènc _am ia_ l'a nci ect itz l'e _és cte _ll tza ar_ cia _se eu_ " +
    "des ca_ una tes rs_ _s' _no act d'u un_ ici tot 'es _pr rà_ esp va_ d'e tra er_ ltr ix_ _al ion tic " +
    "ona ame ra_ pre cs_ _mé lit 'in d'i gui sos bre ixe 'un ant sev _ex fic cal cta 'ha par què cci qua " +
    "uè_ ass ria pro 'ac",
  eu:
    'en_ ko_ eta zen ren tze err _et ak_ rri arr _ze _ba an_ eko ta_ ako uen bat _er ntz rre tu_ era atu ' +
    'ald _zi tza are ean atz _zu ia_ itz itu ria zue iak rra _iz koa iza tzi _da ra_ lde zir _ez _eg egi ' +
    'zan biz iko ago ber zit oa_ dea eak ez_ ik_ _be tan rtz ate art izt ire rte ea_ iar ena urr rik zta ' +
    '_ud da_ tea ain _ha oak aur oko ute rtu tak uzt uda ale ten tue urt _du bai ua_ ero ltz ler zte _ar ' +
    'orr zia eki ira zek ere dut oen _ur bak zio gin _bi zut rok esk iru rro _ga zea tuz ene ize goe tek ' +
    '_ho ait uta nle dir',
  gl:
    'os_ ión _e_ ón_ ció ito _de eit rei de_ dad to_ ade soa ere _a_ der oa_ rso aci _co _ou súa tos _sú ' +
    'úa_ ent da_ ers do_ _á_ dos per cia nte óns lib que ida _pe _o_ _se nci erá ten as_ rá_ unh men rda ' +
    'cci cto ou_ nac al_ ibe res con _te nto ue_ com nha ado _do _es _da _li erd pro ser _ó_ des das _qu ' +
    '_re ica ais gua soc cio _ig ber seu tod nal dic tra en_ eme igu _po oci cas _pr _as ns_ por ect ecc ' +
    'ixi lqu teñ eñe ñen es_ enc ame ra_ _ca est so_ lid tód io_ _ós nid omo tad lix sen _os uer ido alq ' +
    'ia_ vid cti ibr ós_',
  ga:
    'ach _ag _an gus _bh agu dh_ _ch ar_ air hai na_ _é_ _a_ eac ith cht nn_ us_ ean is_ ch_ an_ tha ann ' +
    'adh _le _ar ir_ _na hea bha aí_ chu ain omh cha gh_ _gc in_ igh le_ ear mha aig aoi íoc _ai mh_ ail ' +
    '_is bh_ idh _i_ tá_ uai amh éir ait aío hta rea ag_ tea rai _mh ile ath _fh the bhí go_ féi sé_ áin ' +
    '_go ht_ río cea _sé ibh éan aid abh éin och ead _fé hui hái rí_ lea oin seo bhf íon ha_ héa inn áil ' +
    'rth eas hí_ _ea _nó bhl eis aib oir nó_ bai áir il_ úil irí nna iúi _dt ire sea cai réi eoi _ní _th ' +
    '_gh iai atá aon óir',
  cy:
    "yn_ _yn dd_ 'r_ _y_ ydd _gy edd wyd _cy th_ eth au_ yr_ yd_ ol_ aet oed _dd _gw ddi _rh _yr odd _ar " +
    "ddo _o_ _ll iad _ym mae _ga _ei ei_ ac_ wn_ _oe gyf wed 'n_ od_ cyn enw _ff lwy gyd hyn _i_ ith i'r " +
    "dau _i' fod wr_ rth o'r fyd ynn dda _ac ael rwy yda _hy _a_ cyf ae_ _fe rdd ysg _ys ewn u'r fel ddy " +
    "nyd yfe wyn hyd idd efy yw_ nw_ rhy mew eu_ edi wyr gae nwy _o' _am _sy nol a'r ynt dwy nod diw af_ " +
    "dol gan roe iau _yw _dy _a' ad_ dyn iae fer ae' sef yng rif chw 'i_ gwa io_ ef_ lyn wys arw thy gol " +
    "dae w'r el_ wy_ yfr",
  is:
    'að_ _að um_ ið_ _í_ _og og_ ur_ _á_ _þe inn nn_ _er _þa við ir_ ar_ sem fyr _fy með ði_ ða_ ekk erð ' +
    'ður kki eð_ yri rir það leg num _um _ve ver nar til þei nni ein _fr nna em_ _vi ann rið þes _ek _þv ' +
    'því ki_ st_ ndi _ei _sk hef eið haf ðar ér_ rði _hv rða frá ví_ _þá var aði sam jór hve rðu _st ru_ ' +
    'eir þar eim ngu _ár fa_ gar átt mál _sé _se enn _sí _af tjó arf _ef okk efn þá_ _ég _he veg lei il_ ' +
    '_fj ing stj fur tað ega ðin _ti inu efu rð_ eða tt_ rey eru _hl _sj ég_ er_ ynd _út fti _sv unn nað ' +
    'ra_ kja ljó ðu_ ráð',
  mt:
    'għa _għ _l_ li_ _u_ ħan _li ħal _je _ta jon zjo jed il_ edd zzj jie _ji iet dd_ al_ ll_ du_ tà_ ndu ' +
    'and iji tal azz ħu_ ew_ jew għu egħ _il agħ oni ieg ħad ali hom _jk ddi _mi ndh liġ _fi kun oll kul ' +
    "dij jku _m' jis _ħa et_ ezz ajj ità mil kol iġi ħaj jiż m'g 'għ tie rtà ni_ add _bn ja_ ibe soċ oċj " +
    "ieħ ha_ ejn mm_ jit ħar ġi_ _f' fil naz ulħ lħa jn_ lib għh _bħ bħa ċja ħra ħti lha llh ta_ xej jal " +
    "_ħi ħaż oħr bni nij all _b' qud om_ inj ħho għe iex eġ_ ngħ ieġ ex_ ied min xi_ tag nal _ku età dho " +
    '_tk ija _ko _iż tez',
  af:
    'ie_ die _di aar van _ge _n_ et_ oor _en wat het _va _wa nie _he at_ eer _oo is_ _is aan an_ te_ en_ ' +
    '_ni er_ _aa op_ _on ver ek_ wee ou_ nde vir it_ _wo _om _be ord om_ _ve maa ns_ ers ges ing _op hul ' +
    'rd_ wor sy_ sie dat _in _te dit uit _we daa gte ste in_ ook moe aak toe lle ull se_ _ui ewe ees lik ' +
    'jy_ met jou _jy _da ens der ier my_ _ek hie ies hy_ rs_ ond eid erd ons _my eel een oe_ ag_ wer erk ' +
    'hei _sy bes ig_ oet lee ok_ and eur rdi waa _me el_ deu _as gel _hy _hu rde laa roo ngs _vr ar_ gs_ ' +
    'sê_ mee oek ke_ was',
  eo:
    'aj_ _la la_ oj_ kaj is_ as_ jn_ _es _ka on_ toj ojn ro_ tas de_ aŭ_ est _de tis _en _ki iuj kiu _ĉi ' +
    'ajn io_ uj_ sta taj _ĝi to_ iaj ant iu_ _al tiu ĝis kon mal nto _pl roj _ĉe aro _ko iĝi vas _aŭ ita ' +
    'kaŭ ngv _ti loj rto kie noj _po sti igi por _ek iel _pr aĵo _li mo_ ĝi_ moj ero sto esp mon ĝo_ lo_ ' +
    'pli nta jar per taŭ li_ co_ ta_ gvo do_ don ank ĉiu _re el_ no_ kun unu _vi hav spe _mi omo pri ekt ' +
    '_ne doj lon ebl ejo ĉi_ oro ton mi_ iĝa ple dis ĉe_ ran ono ekz ado ulo ult ĝas ndo ĵoj bon tra ort ' +
    'iam tiĝ kto _el oni',
  so:
    'ay_ oo_ _wa aa_ ka_ wax axa ada aha yo_ _ah aan _oo _iy _dh iyo aad yaa uu_ _ka aal waa xaa da_ ii_ ' +
    'dha ku_ _ay aas hay gaa ee_ kii an_ gu_ aya aga bad soo maa eey laa ah_ _ku _la sha qaa _ee haa mid ' +
    '_uu lka ha_ xay iya iis dhi _qa eed _aa nka adk loo aab xuu lag _ma ga_ wux uxu dii ey_ _wu ark rka ' +
    'dka aqa ana _u_ caa yad _ba hii aba ala iin ad_ jir taa daa yah raa kal alk hee wad doo aar xa_ yay ' +
    'aca baa ray kaa day _ug _qo naa dee _yi ank eer ayn saa eeg haq mar _xa had san dan aam ugu ash eya ' +
    'ooy nay id_ _sh ood',
  ku:
    '_û_ ên_ maf _bi _he xwe _xw ku_ kir _ji afê iya iyê yên bi_ ji_ yê_ iri ye_ _ma we_ eye _ku nê_ diy ' +
    '_bê hey kî_ in_ ya_ fê_ rî_ rin hev wî_ wek _di yî_ _wî tew tê_ eke tin _we hem na_ ewl _ew ke_ tî_ ' +
    '_yê yek kes wle _tê anê zad her ekî mir emû mû_ _pê aza nav _ci af_ cih îna dî_ ûna iro ekh bin _ne ' +
    'fên vî_ khe eyî bûn hî_ _az ev_ rov di_ wey civ ete ewe bik jî_ kê_ iye ina kar vak net în_ geh wed ' +
    'erî be_ nên bo_ ehî mî_ tên eyê yan vê_ tiy anî bê_ inê etê nîn ber ovî asî pêş _hî hîn anû nûn atê ' +
    '_ên arî xeb erb adi',
};
