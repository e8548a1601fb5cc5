/**
 * Groups of three letters that are more frequent in one language in Latin letters than in the others, most telling first;
 * `_` is the edge of a word. They carry what few words there are in a headline.
 * Counted over public sample sentences of each language and over the Universal Declaration of Human Rights.
 */
import type { Lang } from '../story/pack.ts';

/** Groups of three letters, parted by spaces. */
export const LATIN_GROUPS: Readonly<Record<Lang, string>> = {
  en:
    '_th the he_ _of of_ nd_ ed_ _an and _to tio ing ion to_ _in on_ you _wi ly_ th_ wit ts_ _re _wh our ' +
    '_co for _yo es_ ati _fo ll_ ent tha ted or_ ng_ hat ce_ _on ith nt_ ty_ ry_ re_ rs_ nce her is_ thi ' +
    'be_ in_ ear his _a_ ate ity nts _be ow_ ect ons al_ oun _wo ld_ wil out whi cti fro _ca oth rea ve_ ' +
    'ct_ _it ess at_ by_ com st_ _is all eve ds_ ns_ ive _as eas wor res pro own er_ ut_ _ex act can yea ' +
    "hav low hic ss_ ure _by ght cou 's_ was ic_ ces _we me_ are ave hou not equ rou ork _ou rom how oul " +
    'cal age ill con _fr',
  vi:
    'ng_ nh_ _th _nh _ch _kh _tr _ph _và ông _ng ác_ _cá và_ _gi _là các _củ ủa_ của ới_ có_ _có ất_ hiệ ' +
    'là_ ên_ ại_ _đư hôn ết_ ến_ ời_ hàn ện_ ược ợc_ ình iện đượ ân_ _qu iên ững _vớ với _đi ành nhữ hữn ' +
    'ực_ ườn ều_ khô ờng _hà àng ản_ ngh ần_ ột_ ngư iều ải_ ạn_ ười _họ _mộ _tạ àn_ ức_ một gườ nhi inh ' +
    '_độ ào_ ày_ anh _để để_ ọc_ ầu_ _cô ách _đã _nă ôi_ ho_ trư học như hiế đã_ ong cho ận_ ươn ây_ ính ' +
    'ộng côn _nà ền_ ơng quy ăng ài_ iết _tư iến hất phá _bạ ghi khá ước ớc_ giá việ _lư oàn _đó ội_ ơn_ ' +
    'ối_ thể hể_ hư_ huy',
  fr:
    "es_ nt_ _de _le de_ _à_ tio les ent ion le_ que our _et _l' re_ des iqu on_ ns_ ur_ ue_ _la _co ux_ " +
    "ée_ té_ une pou eur et_ _dé la_ _qu _d' ne_ _au ati tre _un eme ité ire ons ce_ _ce _en ont _du du_ " +
    "_ré ous ouv ts_ rs_ ère sur aux con qui ant par tou _ét ans nce onn men l'a eux _pa ées est res urs " +
    "pré air lle plu st_ ui_ cou uve ues nts tiq ure oir peu 'un son us_ ssi és_ fai née age it_ un_ leu " +
    "cti aut éra _d_ rés éta _pl ièr éri ieu ait êtr ien lus _es _so anc me_ eau _po com qu' ut_ ais ble " +
    '_su nné out ect ois',
  de:
    'en_ ich ein er_ sch der nd_ ch_ _ei die und _un ie_ che _au _zu den _de ine cht hen auf _di _vo _wi ' +
    'von ht_ gen zu_ lic wir _fü _ge uf_ ten für sic mit _we nen das ür_ uch in_ auc aus ige bei _si isc ' +
    'rde nde _be wei ung _sc übe it_ _er _üb _da ben hr_ _im st_ ier eit ach ges hre wer abe em_ ste ehr ' +
    'eic _in sie rt_ es_ _mi _ih im_ tig sei her lte nge ren als dem wie nn_ ehe uns ird etz chl on_ ert ' +
    'gt_ war ver tzt sse _ab ere _ic ihr lle vor te_ eue ls_ nic rei ner ber wur _al ese fen ist füh zur ' +
    'ies och ind noc rsc',
  es:
    '_de os_ _y_ de_ _co _la es_ el_ _el los ue_ as_ que rec _lo con la_ _es _qu ien _en ón_ cio ión ech ' +
    'cho nte aci _a_ ent do_ dad cia ado _un ona ció ad_ com ra_ ida las _su su_ al_ tod pue ho_ nci res ' +
    'des ere _re par ene rso dos est tad tie tra ido der son nes por te_ una cua _pa nto les ion tos io_ ' +
    'se_ per ual ica enc ici del bre ers oci _pe _cu or_ ued to_ one qui hos ios nid no_ omo mie lib uie ' +
    '_ca mo_ _no nac ia_ ro_ lo_ cas cci ias ntr dic rá_ en_ _se ale esa tic das rta un_ gua so_ cto nal ' +
    'ant ibe esp mbr baj',
  pt:
    'ão_ os_ do_ de_ _co que _de _qu as_ ue_ ção com _o_ _e_ _um _a_ _do em_ açã da_ _em con ado ent nte ' +
    'ra_ não _nã dos _es par _pa to_ _se ões _no por ica _ao sso nto es_ dad est ou_ res no_ ma_ _os ida ' +
    'um_ _da om_ _po uma çõe te_ ais _ca des eir ade ara _é_ ess ndo ári eu_ nos or_ das ia_ _re ca_ ar_ ' +
    'são cia se_ ça_ lho _as ont nça ro_ _pr tos ido mos açõ rio mai so_ anç ico qua sua ao_ ssa _ac _ou ' +
    'nha pre mo_ ênc tão pel raç ass ém_ co_ ntr ilh tra men nho _pe qui io_ tem cor nci bém pes ano mui ' +
    'aco cad içã cas ço_',
  it:
    'di_ to_ _di zio del no_ re_ la_ _co che ell le_ lla ion con ato one _è_ _e_ ti_ tto he_ _ri _il azi ' +
    "gli ne_ gio io_ per ent _un _ch il_ _al _in ll' ro_ ta_ all ono _pe ggi are _de nte ett nti tà_ non " +
    "nel el_ tti _la ni_ te_ _l' ess nza so_ att enz si_ nto zza pre ale ità ior anc ico col lo_ ica acc " +
    "l'a _pr _gi chi nno tat _qu ari ssi più iù_ cor ric li_ tta l'i ca_ tra olt _no agg nch oni izi sul " +
    'utt dei rà_ sso ia_ un_ qua una orn sta tor cco on_ ano co_ ino men ori _so _sc rat pro mo_ ont giu ' +
    'tro ann ri_ occ _su',
  nl:
    'en_ de_ _ee een oor van het _de _va et_ _he aar _ge eer voo ijn zij sch erd ij_ _zi _we ijk wer rd_ ' +
    '_in _vo op_ _op ver an_ gen _en lij _ui cht jn_ doo uit nde den rde hij in_ ers or_ naa eld _aa aan ' +
    'er_ _is te_ ten ie_ ijd ond met is_ ken jke _be eel tie geb ing rij _ve aat bij ord der ouw ste gel ' +
    'it_ ze_ eve _wo jk_ _ze ege gev mee wor eef wee nge ens ook ls_ dat ren rst _te rs_ gro _zo _wa was ' +
    'als eli ige laa _oo _hi maa zic gep euw aak eze hte kt_ dez lie eid uw_ tij won oud toe ppe rdt hee ' +
    'jd_ waa ld_ cee hap',
  sv:
    'för _oc _fö och tt_ ör_ är_ att er_ ch_ en_ om_ _är ll_ ing som _av et_ ill _på på_ av_ _i_ _at ar_ ' +
    'med nin til det frå ter nde _ut ska rna _sk ätt ån_ _ti rån gen _lä änd _en örs _om var _so lig and ' +
    'ett år_ _fr upp ed_ _vä ade äll den tio _st ång isk ern _öv _vi era _me bet ra_ kt_ kom gar ets mma ' +
    'ns_ omm sam yck _ha öve tta har _så där cke _dä sät nge ler sök öre så_ _in _up _sä ngs nns kti nsk ' +
    'ig_ ell ner stä vän het ens de_ igt öra vär ete _må hål ka_ åll _nä _få vår mån kni lle ttn ion ans ' +
    'der ver änn äns _än',
  da:
    'er_ et_ _og og_ en_ for _af _fo det der til _på _er _de ed_ på_ kke _at af_ _i_ ge_ _ti med lig nde ' +
    'den il_ at_ de_ ere re_ ig_ _me mme lle ke_ _en _hv nge så_ or_ ger ære dt_ vær ede ikk ige _ud _sk ' +
    '_væ gen jeg igt ing _ha ler som om_ år_ _så ske lse gt_ tte _vi _bl age ret rne eg_ ter _ik _st end ' +
    'hed har els ste get _om fte ne_ hvo _må rer lde ver old vor ind _fø _få åde nne ejd nin _fr mer ern ' +
    'ner sk_ dre ndt før øre lev bej nog var omm ive dig hav gså hol ogs _år ska _kø ved vil ør_ ove _ov ' +
    'eft oge _op tid sig',
  nb:
    'er_ _og et_ og_ for _fo til _av det _i_ en_ av_ _å_ om_ _ti som _på på_ tte ing il_ kke sjo ikk _er ' +
    'med ett nne or_ ke_ ed_ _ut ene ne_ re_ _me tt_ ter nge lig opp rt_ _de lle år_ _sk ler ere asj ig_ ' +
    '_bl mme _fr jon _so lse gje eg_ _et ell _st _en så_ nde ste _om enn har ger _gj _vi rer inn _ha kje ' +
    '_ik ske før tet ved der te_ ret ver ner _fø ruk fra sk_ øre ska els gen bei nin den ten _må ngs unn ' +
    'var gså isk bru ære rbe ogs dre vil end ge_ ors vær kk_ ker ser _hv omm _hø ove ar_ jen ndr sen ørs ' +
    'nen jør ert old _år',
  fi:
    'tä_ en_ ja_ _ja ssa ise ist ttä tta ta_ än_ ksi taa itt kse aan sta uks oit _on ett on_ aa_ ään tää ' +
    '_jo sen sä_ toi stä in_ iin ais aik mis ää_ ssä lla een vat voi sa_ lis äyt työ oim _yh utt vuo suu ' +
    'lli ust joi lä_ _va yks _kä itä ois tee ell yht llä lle isi ttu _ol _tä kai si_ käy eis ast kaa lai ' +
    'tti ytt pää tus nen iit yös ses _pä _tu muk _vu uut tet tei tel oll tuk ill tty täm lii unn kä_ tai ' +
    'kka isä ava myö iss tav all ämä ät_ sii sia uol elu täv suo kau saa _jä _yl an_ oin see ikk kun äis ' +
    '_ku ess tii ain mää',
  et:
    'ks_ ud_ st_ ja_ _ja _võ ise use või mis _on sel nud id_ lt_ kui ust le_ ga_ tus ast _ol aks se_ ab_ ' +
    'ole sed _ko _vä ma_ eks on_ ad_ _kõ pea _va _ku dus val da_ ava _mõ gi_ saa _ka aja ema iku ei_ sii ' +
    '_te koh vad _jä _ei lis ist iis us_ see uur õi_ eva _nä tsi ega est ool _et eel kõi _ül tul _tu _sõ ' +
    'ed_ _ju töö ui_ _pä ule elt tee kas päe äev ahe ime õig tud _mi ees _põ is_ uta lus aas ähe tse aga ' +
    'ära el_ _tä _kü õik nna _se ine vas ses õim ida _lä oma _üh eda ele aeg koo ne_ ee_ suu üle eid asu ' +
    '_tõ stu teg oli lem',
  lv:
    'as_ iem _ie un_ ās_ šan ies _pa ām_ _ir tie pie _un inā _uz jum arī _pi _kā ība vie _no kā_ iek ms_ ' +
    '_vi _iz ai_ rī_ em_ _tā tāj _ar tu_ ien jas tā_ ija dzī ums jā_ _va pār es_ _ne jau _vē līd stā vai ' +
    'īdz āju umu iet lie _pā ību nāt mu_ dz_ āk_ ju_ ēja viņ ir_ _lī spē mēr lai kur zīv _ga ajā ja_ ts_ ' +
    '_ap āci _at ar_ _ka vēl ieš būt _bū aud stī am_ ši_ ied _dz ot_ kas dīt par edz nu_ var kād _jā ēt_ ' +
    'pēc _mē īju alī iec uz_ pēj āku _pē paš ēc_ āt_ tās īgi iņa rād _sa vēr adī āja kār tīb arb vis mā_ ' +
    'ūt_ oša nie udz īt_',
  lt:
    'ai_ _ir ių_ _pa os_ as_ _iš ės_ ti_ us_ iau ir_ is_ iai ini tai tų_ kai aus pas _su eik jų_ mą_ gal ' +
    'aug išk usi inė jos dži uos aip nių ijo _ši _ka mo_ čia ais _ne vo_ nuo ius yra mas tik _ga io_ tin ' +
    'kur vie uot ink sav iki _į_ ms_ uri imo mok nės iek _nu iš_ aik tą_ iam _už mų_ ip_ kad oja uvo _vi ' +
    'yti žia au_ buv ima jo_ lau kia ali imą iuo cij vai žin jau ėjo kų_ ios _bū auk _yr sų_ nė_ gyv pri ' +
    'lai uo_ pat uoj nau avo asi _ap ose nči su_ ien tuo vis toj _pr ybė etu oje jim vei čio yve ėti dėl ' +
    'nim iu_ arb aty čių',
  cs:
    'ní_ _př _po ou_ _v_ ně_ ch_ ení _je ost ky_ _vy ho_ pře ých _pr _js byl _a_ né_ je_ _ne ké_ při ím_ ' +
    'ích ce_ _na pro _by sou _do _za ova že_ _kt kte _vý pří řed ání ick _zá ová ním ého em_ se_ tí_ cí_ ' +
    'hod vní jak ván ny_ tní ší_ _s_ _k_ uje _že tře _ob ční _ně ový kou _ro pod _ná jí_ ci_ dní _od _st ' +
    'jso nou edn dy_ ího ové pra neb roz cké na_ vá_ odn vé_ níc _mě ské _vě ech výc _se nos mu_ _z_ lní ' +
    'by_ tě_ eré mi_ řen _zp ově dov vět ři_ ají ém_ ící _vz _kd bud vě_ ník kov ovn tví děl ací níh ují ' +
    'ty_ jíc ků_ stř ště',
  sk:
    '_pr ých _po _v_ ch_ ej_ ov_ om_ _na ať_ pre _a_ _vy ky_ _je ho_ né_ ova kto ný_ je_ sa_ nie _kt že_ ' +
    'nej nýc _ro prí _aj iť_ sť_ ie_ ým_ ého _s_ jú_ _sa tor _že _do ná_ by_ _ná _vý _ak _za pri kov tov ' +
    'ajú ia_ hod ost osť áci orý mi_ ou_ áva _ne _sú _z_ _od _ob vať _st aj_ čo_ _zá na_ ne_ sú_ veľ uje ' +
    'teľ dne iac roz čas _vš ako pod eho rov ový oko lov me_ prá eni ko_ ny_ ani ným ick očn _čo ený odn ' +
    'nos voj rav to_ môž áln nia dy_ ím_ _sp red _to ku_ šet edn oré _by tom ujú lne _sv stn van ní_ nov ' +
    'cov pra mu_ ove néh',
  pl:
    'nie _w_ ie_ prz dzi rze owa się ów_ rzy ej_ ię_ _po ych _wy _z_ ch_ wie że_ _pr _za czy zy_ ego ał_ ' +
    'iej owi zie cze ści go_ ym_ _że _ni _cz ła_ _na ają któ czn pow nia kie iał ać_ owy _do mie ją_ ani ' +
    'ny_ tór _ty ło_ acj trz szy jes nyc odz cy_ now owe eni tow wan ała cji jąc zys _je row ecz ośc cie ' +
    '_kt ły_ pra raw _ro wni ze_ awi ski icz ocz ędz tyc pod _i_ cza _ws wia _si kow _od będ esz acz wyc ' +
    'szc wał my_ ało _dz moż yć_ _sp ują _wi wsz ier zcz na_ zna ia_ _bę dow cja iec dni ić_ roz zed sze ' +
    'mia nym tał był ków',
  sl:
    'je_ _za ih_ _po _pr _je _v_ _na jo_ no_ anj nje pre ki_ _iz pri ko_ em_ ni_ za_ _in ost ega nih rav ' +
    '_vs _od in_ red _ob ja_ ti_ mo_ na_ pa_ še_ se_ ov_ _bo vse ne_ udi _z_ ga_ so_ pra lo_ olj raz ev_ ' +
    'če_ li_ lje jen več _še aj_ nja pos bo_ naj jem tud stv avn _ne _do _se kov nov _s_ avi vlj eč_ ajo ' +
    'tev ijo enj cij _če lja dru nik lov pov _ra _že jih vno ove voj lju lni nos _dr oči aln _ki ahk ičn ' +
    'nsk _sv hko pod vni elj dob čil neg di_ kot ova elo gov _sp čin jav ovi del _te rje lj_ _sl _ko vo_ ' +
    'ako slo let ovn kih',
  hr:
    'je_ ije _u_ _i_ _je _po koj nje anj _za _pr _od ih_ _na ju_ ja_ cij ti_ nja _ko će_ na_ om_ _sv ost ' +
    'lje ma_ rij odi _iz za_ jed su_ ima oji vje ji_ no_ im_ od_ ija god nos elj mje ne_ jen se_ ao_ _će ' +
    'ovi dje nih edn _su ovo nog pri jel vij nic dno va_ stv _ra _do ičk og_ tsk ći_ lja pos sti aju jet ' +
    'tav vlj što nji _go lji pre oje nij nik iti gov zna red dru išt enj ako sko kao pro ova _ob avn aln ' +
    'lju ječ jem nov rad jer oj_ drž _št ko_ vni hrv nim vod eni nom ća_ odr rža vno ira kog pod sje rav ' +
    'ke_ ogu ka_ voj tvo',
  ro:
    '_în ul_ are ea_ te_ ďż_ re_ de_ _de _ca şi_ ii_ _cu _şi în_ lor cu_ le_ car rea lui ui_ ate ntr tru ' +
    'ace _ac pe_ că_ _ce _pe or_ tă_ ru_ ulu să_ oar tat uri _să _in ei_ est ent ce_ ile aţi ste _co din ' +
    'rul _ďż tul _pr si_ ca_ ele _a_ _că au_ ri_ ces _si rii ilo int _nu mai pen ril ţii ţi_ ră_ cat pri ' +
    'tre in_ ici eaz con ect iil oat mul nă_ ori tii cel tea _o_ ată ita rat ai_ at_ eri lă_ _un oas ând ' +
    '_ex sau _fi fos toa tor _lu ţie nul une ări iul cti ta_ put poa _re ită nu_ iun cut ale eze _su imp ' +
    'ica iei str cea pre',
  hu:
    '_a_ _sz gy_ _az az_ egy és_ sze _és meg ek_ tt_ _kö ogy ség agy hog _eg ott szt köz zet ság ely ész ' +
    '_el _cs ény _ké áll gye tás ben ak_ szá gya _ho nem sza ok_ át_ nek ssz zer esz lt_ ól_ ban nak ét_ ' +
    'fel ák_ _vá _ál án_ kez szo lye szé bb_ ány ett ége _fe ért _ér hoz eté tet alá csa sok ég_ ált ásá ' +
    'nye _tö em_ vál ele ték ás_ nk_ tot olt let tés lás tár tán eze _ez asz éle kép _me ár_ zt_ isz mén ' +
    '_né ára mán éve már rté len szí szi ül_ ébe _má zés éke vár áso dés áro éne tén ék_ atá ik_ ete ába ' +
    'én_ más özö _év ésé',
  tr:
    'ler lar ve_ eri _ve arı ile bir _ol ir_ _iç ınd _ya _bi yap ını ası nda anı içi lan ara çin esi _gö ' +
    'ın_ rın ır_ alı arý ola nla nı_ sın lma ak_ yor rı_ da_ iği _bu _ge rin kle öne mak gör ıla sı_ rle ' +
    'ini üze _il bil rak eği mek ek_ lir ayı ına lı_ ılı nde _ye anl üre _ka ind tır ýn_ in_ edi nın cak ' +
    '_gü ekl dır adı lık aya _ça _ön ık_ şma _dü yıl tir ği_ ýnd lgi baş lış eti mle atı ili _öğ ız_ öğr ' +
    'ğre nle iz_ iye yle ulu çal _yö onu rýn ığı ilg asý _uy rek uru uyg ama _ço öre apı ýný ri_ bu_ gün ' +
    '_bü _yı miz oru kta',
  az:
    'də_ lər ən_ əri _və və_ ndə ər_ ilə _tə dən lar arı ın_ lə_ əsi _mə _də _ol _il ir_ ələ _mü _hə ası ' +
    'ır_ ldə ərə nə_ dir rlə nın _şə ınd ını rın əti _ed ind ild dır iyy miş hər inə yyə aq_ ək_ rin _qa ' +
    'anı _sə rə_ ət_ yət _qə ün_ tər _əs rdə əli şdi adı ədə sın _gö ini bir dı_ mək ərd əni sı_ nda lən ' +
    'dil rı_ əhə işd mış in_ ayı alı nla tlə lı_ dər da_ şdı _ye _gə yə_ edi etm sə_ baş _nə _üç nı_ ənd ' +
    'isə _bə ətl _bi əyi şəh ına stə _bu iyi məs çün ci_ _ya ışd ilm raq əyə üçü əmi olu ərl _dö nin _iş ' +
    'çox _əl kən _kə sin',
  uz:
    "ish lar uqu huq quq sh_ ga_ va_ iga shi _hu o'l _va bir iy_ _bi bo' ir_ _o' uqi nso _bo qig lis _yo " +
    "o'z hi_ qla gan da_ lik ini ida _qi ins qil 'li lga yok adi kin ash nli nin son dir ari oki osh gad " +
    "ili ib_ an_ rki ar_ _eg inl ni_ uql ila atl _mu ega igi _qa ham bos erk lan _qo 'z_ yat qar kla oli " +
    "_ha siy ki_ lig _ta amd ta' umk tga ing mla _sh dan _ol tla osi mki tib rni mum mda arn on_ _xa 'lg " +
    "oya hqa _e' xal 'ti shu ikl nis shg hun hga shq _er eti sha rch aml hda bil shl iya miy cha qon har " +
    "las arc yot g'i siz",
  id:
    'an_ ang _me kan nya eng ng_ ah_ yan nga ya_ _ke _ya men _pe ber aka _da _se _be gan _te _di ngg lah ' +
    'at_ dan ela ngk apa mem uk_ tu_ ntu _it ak_ itu pen ala asi ata dap di_ ada ung pat ran seb per dak ' +
    'tan _ba ian tuk gka era eka emb nny ri_ ter bah _ak lam pun gga bag ara uh_ tid pad uka unt ing ai_ ' +
    'ena dar si_ jad amp ap_ any awa ari mpa enj emu dal mpu nja ih_ erj aha mbu mud aya mer rus mak mba ' +
    'ban tah eny den aru kem asa dah ema aku aga _sa ert uda ahw _ad un_ ora gai gi_ emp eru ana aja jug ' +
    'ika kit uan han ggu',
  ms:
    'an_ _ke ang dan hak ada ah_ _da ara ak_ lah _se ng_ nya _pe erh asa eba kep ber ran rha ata _be pad ' +
    'kan dal ala aan nga ya_ per epa gan beb yan keb tau _me eng dak ora ama sia leh eh_ bas nda ap_ pa_ ' +
    '_ad _or _ya pen iap man neg apa san bag seb pem _di ebe au_ uan lam epe _ha mem da_ ole gar sam akl ' +
    'dap eca nus tan ega ngg ela kes _at aka sec anu car nny gsa am_ agi emu _te jua tia any emb sas ra_ ' +
    '_ma pun _ba ian han erl men bol mas ter end dun ban mpu iha ung ngs had aha uat uka ana kem enu usi ' +
    'gi_ kea kla atu nan',
  fil:
    'ng_ ang _ng sa_ _sa _na mga _mg ay_ _pa _ay ga_ _an pag ong na_ pan ala _ka at_ yon san _ma isa _at ' +
    'nag ila lan ama ina ito ula nan syo aba agk awa _is ata _it aha yan gka an_ apa aga aka pin ing iya ' +
    'oon asa _ni may siy noo _si mag _ib lal hin to_ iba on_ ag_ pam han ban nak agi gan man tao agp nga ' +
    'asy mul aya _ba kas uma ana nil kan ahi gay tan ya_ gpa _pi ags gga ngg una ali kak gin nah bag any ' +
    'ara ung nit aw_ agb aki wan kat agl law ngk bab kal kay it_ niy ika kap kab uha pap mam hal _hi uno ' +
    'git ita ani iwa nya',
  sw:
    'wa_ _wa _ya ya_ _ku na_ _kw kwa ka_ ni_ _na ika wak kuw ili uwa _ka _mw kat za_ aka ali ati mwa _ki ' +
    'iwa ha_ mba ana ish tik zi_ sha ia_ aji amb uli wan kut _ma ina ake _za cha nye ngi _hi _hu ji_ wen ' +
    'di_ mu_ wal ani tok yo_ iku awa li_ wez nyi eny _il vyo kam ini yak _nc iki _ny ayo anz moj mia ama ' +
    'hi_ eza _ni ma_ shi ugh aki _ha kub azi hus zo_ ye_ _ul fan lik uto sab amu bu_ ao_ vya _mt tum chi ' +
    'ivy fu_ ke_ umi ba_ kwe ata gha imb bwa nch oka _ch oja zwa ngu kiw liy nza _zi shw any abi liw ubw ' +
    'aba afu abu hii wat',
  sq:
    'të_ _të në_ _në _e_ sht dhe për _pë _dh he_ _sh jë_ një ër_ _nj me_ ësh it_ më_ rë_ ën_ htë uar _që ' +
    'së_ _më që_ _gj _nd ës_ _ës _i_ _kë gji etë anë ish shk ve_ ndë imi ësi hte edh jet _ng shë dër atë ' +
    'ët_ kët tet _rr _së in_ erë _mb nga esh arë tës shm _me et_ tër te_ gje tje ash ëm_ ohe isë tij ëve ' +
    'rej hme orë jit ij_ ur_ _qe hë_ hën nuk tua shi rën vit shu tit rës cil oi_ inë umë ull dhë ga_ ëtë ' +
    'ërt _bë itë ëri ënd rit jes ush jnë esë ërf ke_ kës shp eve qe_ qyt uke _ko _qy shq dës hqi _tj tën ' +
    'ej_ fsh ysh _pa tyr',
  ca:
    "es_ _de de_ ls_ ió_ _el que el_ _d' ts_ la_ _qu ció _la _i_ _co ue_ els les nt_ ent aci _l' per _pe " +
    "del és_ mb_ _en ns_ res _es ons tat ues d'a amb _a_ _ca con ica als eix aqu _un com al_ at_ tre cio " +
    "est _re nts més _aq ats _le men ita ènc _am nci ia_ l'a ect itz l'e _és cte cia tza _se _ll eu_ ar_ " +
    "des ca_ una tes _s' rs_ act d'u _no ici un_ tot 'es _pr rà_ ona esp va_ d'e ltr er_ tra ion ix_ ame " +
    "_al tic _mé pre cs_ lit 'in d'i ra_ bre sos ixe gui cci 'un ant sev _ex fic 'ha cal cta què qua ria " +
    'pro uè_ ass par cti',
  eu:
    'en_ ko_ eta zen ren tze err _et ak_ rri arr _ze _ba an_ eko ako ta_ bat uen _er ntz rre tu_ era ald ' +
    'atu _zi tza are ean atz ia_ _zu itz ria itu zue iak rra _iz koa iza tzi _da lde ra_ zir _ez _eg egi ' +
    'zan biz iko ber ago zit oa_ eak ez_ dea ik_ _be tan rtz ate izt art ire rte ea_ iar ena rik da_ zta ' +
    '_ud urr tea ain oak _ha aur oko ute rtu tak uzt ale uda ten tue urt _du bai ua_ ltz ere ero ler zte ' +
    '_ar orr zia eki zek ira dut oen _ur bak gin zio _bi zut rok ene esk iru rro _ga zea tuz ize goe tek ' +
    '_ho ait lda uta nle',
  gl:
    'ión os_ _e_ ón_ ció _de ito eit rei de_ dad to_ ade soa ere _a_ der rso oa_ aci _co _ou súa tos _sú ' +
    'úa_ ent da_ ers per _á_ dos cia lib do_ nte óns ida _pe _o_ que nci _se erá rá_ ten as_ men unh cci ' +
    'rda nac ibe cto al_ ou_ res nto con _te com nha _do ue_ ado _li _da _es pro erd ser _ó_ des gua ica ' +
    '_re das _ig ais soc _qu tod ber cio dic seu nal igu tra oci en_ eme ecc cas _as _pr _po ns_ por lqu ' +
    'ect ixi ame teñ eñe ñen enc es_ tad lid so_ est _ca ra_ tód io_ nid omo _ós alq sen lix _os ibr vid ' +
    'isf ido ia_ uer cti',
  ga:
    'ach _ag _an _bh gus agu dh_ _ch ar_ air hai na_ _é_ _a_ eac ith cht nn_ us_ ch_ ean is_ an_ tha ann ' +
    'adh _le _ar ir_ _na hea bha aí_ chu ain omh cha gh_ in_ _gc igh le_ ear mha aig aoi íoc _ai mh_ ail ' +
    '_is bh_ idh _i_ tá_ uai amh éir ait aío hta rea ag_ tea rai _mh ile ath _fh the bhí féi go_ sé_ áin ' +
    'ht_ _go río cea _sé ibh éan aid abh éin och ead _fé hui hái rí_ lea oin bhf íon seo héa ha_ inn áil ' +
    'rth hí_ eas _ea _nó bhl aib eis oir nó_ bai áir úil il_ irí nna iúi _dt ire sea cai réi eoi _ní _th ' +
    '_gh iai atá aon óir',
  cy:
    "yn_ _yn dd_ 'r_ _y_ ydd _gy edd wyd _cy th_ eth au_ yr_ yd_ ol_ aet oed _dd _gw ddi _rh _yr odd _ar " +
    "_o_ ddo _ll iad _ym mae _ei _ga ei_ ac_ wn_ _oe gyf wed 'n_ od_ cyn _ff enw lwy gyd hyn _i_ ith i'r " +
    "dau _i' fod wr_ rth o'r fyd ynn dda _ac ael rwy _a_ yda _hy cyf ae_ _fe rdd ysg _ys ewn u'r ddy fel " +
    "nyd yfe wyn hyd idd efy yw_ nw_ rhy edi mew eu_ wyr gae nwy _o' _sy _am nol a'r ynt dwy nod diw af_ " +
    "dol ad_ roe gan _yw _dy iau _a' dyn iae fer ae' sef yng rif chw 'i_ gwa io_ ef_ lyn wys arw thy dae " +
    "gol w'r el_ wy_ yfr",
  is:
    'að_ _að um_ ið_ _í_ _og og_ ur_ _á_ _þe inn nn_ _er _þa við ir_ ar_ sem fyr _fy með ði_ ða_ ekk erð ' +
    'ður kki eð_ yri það rir leg num _um _ve ver til nar þei nni ein _fr nna em_ _vi ann rið þes _ek _þv ' +
    'því ki_ ndi st_ _ei _sk eið hef haf ðar ér_ rði _hv rða frá ví_ _þá var aði sam jór hve rðu _st ru_ ' +
    'eir þar eim ngu _ár fa_ gar átt mál _sé _se enn _sí _af _ef tjó arf okk efn þá_ _ég veg _he lei _ti ' +
    '_fj il_ stj ing fur tað ðin ega inu efu rð_ eða tt_ rey eru _hl _sj er_ ég_ ynd _út fti _sv unn nað ' +
    'kja ljó ins ðu_ ráð',
  mt:
    'għa _għ _l_ li_ _u_ ħan _li ħal _je _ta jon zjo jed edd il_ zzj jie _ji iet dd_ al_ ll_ du_ tà_ ndu ' +
    'and iji tal azz ħu_ ew_ jew għu egħ _il agħ oni ieg ħad ali hom _jk ddi _mi ndh liġ _fi oll kun kul ' +
    "dij jku _m' jis _ħa et_ ezz ajj ità tie mil ibe kol iġi ħaj jiż m'g 'għ rtà ni_ add _bn ja_ soċ oċj " +
    "ieħ ha_ ejn mm_ jit ħar ġi_ _f' lib naz ulħ lħa fil jn_ għh _bħ bħa ċja ħra ħti lha llh xej ta_ jal " +
    "_ħi ħaż oħr bni nij _b' all qud om_ inj ħho għe iex eġ_ ngħ ieġ ex_ ied nal min xi_ _ku tag età dho " +
    '_tk ert ija _ko _iż',
  af:
    'ie_ die _di aar van _ge _n_ et_ oor _en wat het _va _wa nie _he at_ eer _oo _is is_ aan an_ te_ en_ ' +
    '_ni er_ _aa op_ _on ver ek_ wee ou_ vir it_ nde _wo _om _be ord ers om_ maa ns_ _ve ges ing _op hul ' +
    'rd_ wor sy_ sie _in dat dit _te uit _we gte daa ste in_ ook moe aak toe ull lle der se_ _ui ewe ees ' +
    'lik jy_ met jou ens _jy _da ier my_ _ek hie hy_ rs_ ies ond eid erd _my eel ons een ag_ oe_ wer erk ' +
    'hei _sy bes oet ig_ lee ok_ _as and waa rdi eur _me el_ deu gel _hu _hy rde laa roo ngs _vr gs_ sê_ ' +
    'ar_ mee oek ke_ was',
  eo:
    'aj_ _la la_ oj_ kaj is_ as_ jn_ _es _ka on_ toj ojn aŭ_ de_ tas est ro_ _de tis _ki _en iuj kiu _ĉi ' +
    'ajn io_ uj_ sta taj to_ _ĝi ant iu_ iaj tiu _al ĝis kon nto mal _pl roj _ĉe aro _ko iĝi vas _aŭ ita ' +
    'kaŭ _ti ngv loj kie noj rto _po igi sti _li por _ek _pr iel aĵo mo_ ĝi_ moj mon sto esp ĝo_ ero pli ' +
    'per nta lo_ taŭ li_ jar co_ gvo ta_ don ank do_ ĉiu _re el_ kun unu spe _vi hav omo no_ _mi ebl pri ' +
    'ekt _ne doj lon ĉi_ oro iĝa mi_ ton dis ple ejo ĉe_ ekz ran ono ult ulo ĝas ĵoj iam ado bon tra ort ' +
    'ndo tiĝ kto _el oni',
  so:
    'ay_ oo_ _wa aa_ ka_ wax axa ada aha yo_ _ah aan _oo _iy _dh iyo aad yaa uu_ _ka aal waa xaa da_ ii_ ' +
    'dha ku_ _ay aas hay gaa ee_ kii an_ gu_ aya aga bad soo maa eey laa _la ah_ _ku sha qaa _ee haa mid ' +
    '_uu lka ha_ xay iya iis dhi _qa eed _aa nka adk loo aab xuu lag _ma ga_ wux ey_ uxu dii _wu ark rka ' +
    'dka aqa ana _u_ caa yad _ba ad_ hii ala aba iin jir taa yah daa raa kal alk hee wad doo aar xa_ yay ' +
    'aca ray baa kaa day _ug _qo naa dee _yi ank eer ayn saa eeg haq _xa had aam dan san mar ugu ash eya ' +
    'ooy nay id_ _sh ood',
  ku:
    '_û_ ên_ maf _bi _he xwe _xw ku_ kir _ji afê iya iyê yên bi_ ji_ yê_ iri ye_ _ma we_ _ku eye nê_ diy ' +
    '_bê hey kî_ in_ ya_ fê_ rî_ rin hev wî_ wek _di yî_ _wî tew tê_ eke tin _we hem na_ ewl _ew ke_ tî_ ' +
    '_yê yek kes wle _tê anê zad her ekî mir emû mû_ _pê aza nav af_ _ci cih îna dî_ ûna iro ekh bin _ne ' +
    'fên vî_ khe eyî bûn hî_ _az ev_ rov di_ wey ete civ ewe bik jî_ kê_ iye ina kar vak net în_ geh wed ' +
    'erî be_ nên bo_ ehî mî_ tên eyê yan vê_ tiy anî bê_ inê etê nîn ber ovî asî pêş _hî hîn anû nûn atê ' +
    '_ên arî xeb erb adi',
};
