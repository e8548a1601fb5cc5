/**
 * What tells the languages in Latin letters apart: their most frequent words and the letters they have beyond a–z.
 * Counted over public sample sentences of each language and over the Universal Declaration of Human Rights.
 */
import type { Lang } from '../story/pack.ts';

/** The most frequent words of a language, in lower case, parted by spaces. */
export const LATIN_WORDS: Readonly<Record<Lang, string>> = {
  en:
    'the of and to a is for on that be with you are by at as will this or was from have your it an has ' +
    'can not which their all we they time more his out other our information been some any its two one ' +
    'these work he about there also were had up do years may my into would them if when year such who ' +
    'students life health said says after over what amid against why how new could should than',
  vi:
    'và của có các là cho được với trong những không một người để học đã công thể đến về bạn đó khi hàng ' +
    'hiện ra tại nhà động này như việc nhiều hợp phải vào trường thành sự sẽ năm ở làm sinh thực cũng ' +
    'trên chỉ nhất đầu từ thông chính cơ viên hơn dân sản định dụng lại nghiệp hành nước quan đồng bị tôi ' +
    'cấp điều',
  fr:
    'de la et à des les en du une un dans que pour par qui sur au sont a pas d ne plus il avec se ou ce ' +
    "aux être nous peut vous cette leur même ont fait mais ses d'un son deux ils aussi entre tout été sa " +
    "d'une je bien ainsi faire on ces très sera travail comme elle non tous donc n'est c'est temps si " +
    'également autres',
  de:
    'der und die von den zu mit das ist sich auf für im eine des auch dem nicht an es werden als wird aus ' +
    'sind oder einer sie wir ich nach er einen einem noch nur am bei hat war man kann zur uns vor wie ' +
    'über zum können mehr um haben aber durch wurde dann daß so dass alle bis sein wieder wenn immer ' +
    'diese schon gibt waren etwas',
  es:
    'de y la a que el en los las su un se del derecho para por con tiene una o persona no es como ' +
    'derechos sus libertad todos esta este lo libertades ha cualquier e han contra ser son protección te ' +
    'tu entre parte comunidad país ni será igual tienen social vida todas trabajo ahora familia si ley ' +
    'muy puedes internacional formas caso matrimonio tanto alguna toda todo otra dignidad según tras ' +
    'desde donde quien también más está dijo años así habrá mientras sobre durante gobierno',
  pt:
    'de a que e o do da para em se um os no na não por uma as é mais das como sua à ser mas ou foi está ' +
    'nos tem já seu também pelo muito anos pela pode ainda forma acordo fazer ano dia vai ter este bem ' +
    'são às todos isso vida pessoas num há nas outros entre ofertas suas esta tempo cabo grande música ' +
    'primeiro sem estar então após diz disse segundo contra desde você governo país até',
  it:
    'di e il la che a per del un è della con i da si una non ha alla sono dei anche delle più nel ma gli ' +
    'sul alle dal nella anni ai ad due o stato parte ed tra questo lo sempre cui su se essere degli ci ' +
    'sarà dalla solo hanno come sia sulla già dopo prima ancora milioni tempo uno politica tutti questa ' +
    'dicembre era nei fa',
  nl:
    'de van een het en is zijn op met voor te werd door uit die hij dat was als aan ook bij naar om tot ' +
    'er of niet ze naam deze worden eerst maar wordt zich haar dan heeft dit nog meer werden kan onder ' +
    'zou weer inwoners jaar eerste twee had gemeente waren na plaats tussen over grote hun hebben tijd ' +
    'zij geen jaren gaan waar andere tegen wel zegt',
  sv:
    'och i att för en som på av är till med det har ett om den kan de från inte man eller vi sig finns så ' +
    'du var vid olika ska jag vara där genom ut även han andra mot alla mycket få detta efter skall också ' +
    'under oss samt mellan hade får mer vill del över men hela inom se sin år nya gör hur kommer när ' +
    'många skulle säger blir blev nu flera utan bara något några vad mig dig',
  da:
    'og i at er en til af på det med for der har den de som ikke et kan jeg om du så vi var skal man fra ' +
    'være men eller ved også vil hvor blev meget mange sig når kunne her han op selv efter mere få vores ' +
    'dig nu år havde alle over mig hvis noget nogle have da nye bliver end andre hun din min lidt godt ' +
    'siger flere mod mellem uden kun os hvad',
  nb:
    'og i er til av for som på det å med en har at ikke et om de kan den fra skal vil eller var ved vi ' +
    'også etter ble du men andre seg ut jeg blir mot så kunne år være dette opp mellom må han ha denne ' +
    'over mer inn hadde bli få når alle to noen nå både se da får man sin oss slik noe enn sier hvor ' +
    'flere uten bare nye hva meg deg',
  fi:
    'ja on että ei ovat oli tai myös sekä n ole voi se joka sen ollut mukaan noin mutta vuoden kun kuin ' +
    'niin aikana jossa jo kuitenkin olla niiden vuonna eli miten hyvin siten koko kuuluu jotka tulee ' +
    'lisäksi jonka sitä sillä voidaan vielä mm kanssa varten saa siitä eri yli tässä hän nyt jälkeen ' +
    'esimerkiksi eikä koska siihen eivät he jolloin kautta kaikki ihmisen lähes niitä paljon vain päättää',
  et:
    'ja on ei et ka kui siis oma või see oli ning aga pole nii mis seda ta juba veel saab ma võib kes üle ' +
    'kõik väga tuleb ole olema midagi ära oleks sest läbi mida kuid jaoks kas olla nende välja vaid nagu ' +
    'kus nad ikka peaks ise mitte peale teha eest meie palju edasi üks neid ehk tuli hea olnud enam selle ' +
    'tema ju rohkem vaja saa peab',
  lv:
    'un ir ar par ka arī no uz kas kā vai to bet tas lai ko nav var tad gan jau tikai pēc tā bija ja man ' +
    'es tiek jo savu gada līdz būs kad ļoti daudz vairāk darba vēl mums ne kaut mēs viņa pie tās varētu ' +
    'kur šo mūsu pa būtu laikā būt visu iespējams tam nekā tiks kādu kuri šī dzīves cik viņš pret ' +
    'vienkārši gadu tieši',
  lt:
    'ir su yra kad į iš tik savo ne buvo ar nuo kaip o tai bet apie bei taip per jų pat kai daug iki d ' +
    'jau gali turi būti to arba labai po dar metu mūsų metų prie kuris už kartu tiek bus nes kurie galima ' +
    'dėl nėra jos jog daugiau jis ant kas jie reikia be jo gerai darbo nei prieš todėl kalba tarp kur net ' +
    'metus ji',
  cs:
    'a na se je do o z že k to pro i ve jsou si od nebo po jako za jsem byl ale které by tak bude při jak ' +
    'bylo která co jen aby který jsme jeho také roku velmi let u ze byly být jejich tedy byla před podle ' +
    'není proto asi či této až r kde může pak než kterou už zde další programu své ho tomu bez',
  sk:
    'a na sa je aj z že to si ako do o pre som sú pri za ale po by od ktorý nie čo alebo tak k sme len už ' +
    'vo ktoré jeho aby má bola viac ich byť ho keď zo až ani veľmi roku či bude tu ktorá bol však u jej ' +
    'pred so majú i ste môže ešte iba bez mu toho tomu všetko tiež teda boli',
  pl:
    'w na i z się do nie że to jest o od za po a tym już dla tylko ma przez które jak są będzie roku też ' +
    'oraz ale jednak być tej czy tego lat ich który bo co pod przy mówi także był może jego go będą ' +
    'jeszcze można został mają bardzo niż proc tys zł pracy przed sobie ze temu osób którzy których nas u ' +
    'tych było ten',
  sl:
    'je na se za da ki pa so z tudi ne bo bi še o po ni kot do lahko že ali pri od to tem iz smo si sem ' +
    'med tako ter kar ga bodo jih če ko kaj bil nekaj samo bila zelo ker tega vse ob več ima zaradi nas ' +
    'ta zato jo a bilo saj vendar pred proti kako leta bolj strani k veliko naj svoje',
  hr:
    'i je u se na za su od da a koji o će te iz godine kao što ne do koje ili sa koja biti uz to prema po ' +
    'bi kako sve mogu godina nije tako dana nakon bio ali može više gdje pa ima pod jer ove samo bila ' +
    'vrijeme ga još zbog već kod bez odnosno nekoliko kojima svibnja vrlo ih dva sati kada dok obitelji ' +
    'sam potrebno',
  ro:
    'de a în la şi cu si care o din este pe pentru mai se un nu să sa au ca sau i ce fost sunt va fi că ' +
    'prin poate am ne acest cele n cel trebuie face lui multe vor timp ale noi dar ei foarte ar fie ani ' +
    'unui unei cadrul despre e aceasta orice cea peste loc mult lor are iar atunci cum pot doar spre',
  hu:
    'a az és hogy is nem egy volt meg csak de vagy el mint már még ki van sem azt után majd ez pedig ' +
    'magyar ha két kell be amely mert új úgy minden így lehet ilyen én aki nagy hanem szerint nagyon való ' +
    'fel volna egyik között amit ben ami olyan által első azonban akkor erdélyi számára mi alatt nemzeti ' +
    'akik ezt es éves most amikor politikai hozzá sok',
  tr:
    've bir için ile olarak bu da de olan çok daha en sonra her ilgili gibi göre tarafından veya kadar ' +
    'büyük ise bilgi iki olmak yer üzere ilk içinde iyi şekilde bulunan yeni gün ne son olduğu yılında ' +
    'yüksek önemli önce alan yıl farklı tüm gerekli birlikte devam uygun ya üzerine o iş edilen hem ' +
    'üzerinde zaman eğitim süre görev kez arasında tarihinde sosyal üç ifade tarafýndan biri fazla olup',
  az:
    'və ildə bir ilə ci bu də olan da üçün ki isə sonra kimi çox tərəfindən il edir idi olaraq cü ən görə ' +
    'böyük o yeni ilk cı cu daha öz hər olmuşdur onun edən onu dəfə baş olur ya istifadə qədər qəbul ' +
    'bütün edilmişdir olub qarşı biri adı əsas iki əldə edilir illərdə ilin həmin oldu üzrə etdiyi ' +
    'inkişaf şəhərində etmişdir olduğu müəyyən belə aid etmək müxtəlif adlı haqqında',
  uz:
    "va bir inson huquqiga yoki egadir bilan o'z hamda mumkin bo'lgan olish barcha teng har kerak emas " +
    "uchun etilishi ijtimoiy biror kim olib uning e'tiborga qonun muhofaza huquq huquqlari huquqlar " +
    "mazkur shu erkin boshqa bo'lishi sodir qadr qilish asosiy ushbu milliy xalqaro ham zarur o'zi " +
    "tomonidan o'zboshimchalik tan bo'lib etish deb sifatida insonning lozim ana yo'li erkinliklarning " +
    "qat'i nazar tarzda shunday qilinishi asosida himoya etilgan jinoyat davlat bu adolatli ta'lim " +
    "o'zbekiston edi esa keyin haqida yil yilda bo'yicha ular eng kabi lekin ammo prezidenti ko'ra qildi " +
    'etdi yangi orqali qanday nima juda yana',
  id:
    'yang dan itu di dengan tidak ini untuk akan dari orang dalam telah dapat pada mereka ke menjadi maka ' +
    'oleh adalah ia bahwa juga ada sudah lebih sebagai anak karena pun kemudian harus atau kepada saya ' +
    'beberapa kita saja masih bisa tahun bagi secara banyak para hari tersebut satu sangat tentang sampai ' +
    'serta segera aku sehingga baru demikian lain memberikan atas kami anda apa sama saat terhadap tinggi ' +
    'muda jalan setelah namun sementara ujar warga polisi uang kata hingga soal usai jadi jelang terkait ' +
    'bakal',
  ms:
    'dan yang hak orang kepada berhak adalah atau dalam kebebasan di undang secara manusia mana dengan ' +
    'ini hendaklah apa boleh terhadap negara sebarang bagi samarata serta asasi oleh pun lain ' +
    'perlindungan suatu bebas sama untuk sosial sesiapa telah tujuan melalui tanpa tidak masing ' +
    'masyarakat ugama daripada tindakan sebagai keadaan perkembangan bahawa kerana sahaja beliau selepas ' +
    'manakala turut ialah menerusi pada akan mereka berkata antara itu ke juga ada hari tahun supaya ' +
    'sejak ahli rakyat perdana menteri wang kereta pejabat sekiranya iaitu malah ketika dua lagi',
  fil:
    'ng sa na mga ang ay at isang ito ni o noong may si hindi kanyang mula bilang para nito siya pang ' +
    'ibang upang kung pag niya kanilang unang hanggang mas rin naging lamang nang din pamamagitan ika ' +
    'ilang maaaring pa taong tao of dahil iba bagay bansa isa nasa kay lahat panahon naman taon buhay ' +
    "artista walang iba't ngunit buong bahagi pangunahing saan itong dalawang bagong dito pagitan " +
    'tinatawag lang matapos sinabi pangulo nina kina',
  sw:
    'ya na wa kwa katika ni za la kuwa mwaka cha kama yake au hii vya zaidi watu kutoka pia kwenye nchini ' +
    'hadi hivyo miaka wake ilikuwa idadi wakazi lakini wakati mji moja sana kwanza nyingi ambayo pamoja ' +
    'nchi kundi kwamba ndani wasemaji chini juu huu kati eneo imehesabiwa alikuwa hata iko jina sababu ' +
    'kawaida kazi baada sensa inahusu hiyo huo hali uainishaji kubwa mara sehemu tu karibu lake kutokana ' +
    'alisema rais serikali dhidi huku siku',
  sq:
    'të e në dhe i me një nga për që është më u ka së edhe se si te tij ishte nuk janë ne duke këtë ai ' +
    'prej do shumë vitin por ku tyre parë deri mund kishte cili ta kanë saj disa dy vitit vetëm atë qe ' +
    "pas ajo gjatë kishin çdo gjithë t'i popullsi para ata tjera ndryshme madhe pjesë gjitha apo ishin " +
    'rreth mbi ose fundit tjetër presidenti tha shqipëria kjo ky',
  ca:
    'de la i a que el en per les del un els amb es una és no dels o més ha va hi ser se tot seva on fer ' +
    "part han d'un aquesta són però seu sobre aquest pot fins als anys li pel cal ja també si d'una col " +
    'altres ho van entre tots des poden molt ens cas perquè sense manera dia tres era serveis us ara y',
  eu:
    'eta da zen bat izan zuen ere an dira ez du ko egin bere zuten zituen dute ditu biztanleak edo ' +
    'udalerria dago de egiten eskualdean dagoena arabera baina diru a departamenduan ondoren sortu eko ' +
    'beste den artean bi behar sarrera hau baten duen urteko bizi bakoitzeko fiskalaren mediana biztanle ' +
    'izena batean zion udalerri oso lehen baino zela handia dagoen ean kilometro arteko hainbat batzuk ' +
    'eman bezala diren baita seme batek',
  gl:
    'e a de dereito persoa o da ten á que ou súa dereitos do en por se os das no liberdade ó ser para ' +
    'liberdades unha calquera como non contra na será protección teñen ós país familia social seu lei ' +
    'igual seus matrimonio dignidade actos dun un as vida respecto educación internacional sen relixión ' +
    'nin poderá caso libre traballo iguais desenvolvemento entre fundamentais tanto coma mediante ' +
    'nacional ningunha lle estado máis dunha nunha nun coa co ás aos dos pola polo despois tamén xunta ' +
    'galego galega hoxe onte anos está goberno onde cando segundo moi foron fixo fai sobre xa só ata ' +
    'desde dende quen todo todos esta este isto eu é ao',
  ga:
    'an a na agus ar i é is go ag de sa mar sé sin seo ina atá nó suite bhí ach leis chun ann féin den ' +
    'raibh bhliain í eile baile ó faoi do as ea tá chuid iad air ná siad ba don amach ní féidir nach réir ' +
    'bhfuil t mó dá mór duine teanga nua gur chur aige gach sna níos nuair am maith chomh idir ainm',
  cy:
    "yn y a o i ar ei yr ac gan oedd o'r fel mewn i'r am enw wedi eu un gyda ond mae gyfer fod yw ôl cael " +
    "roedd sy'n sef a'r neu aml ym perthyn hefyd hyd â bod hyn deulu'r enw'r at rhywogaeth eraill cyntaf " +
    "ystod yng i'w g pan nifer oed cynnwys wrth a'i gyda'r dros rhan gwaith sydd newydd gael hynny hwn " +
    "daeth yw'r yma ail",
  is:
    'að og í á er sem til um ekki við með en fyrir það af var því eru frá hann hefur verið hafa þá ég þar ' +
    'eða svo eftir þeir þetta þeim þess vera fram þeirra sér úr upp voru þegar verður eins út vegna nú ' +
    'sig hér sé yfir vel hún ef mér væri bara þessu kemur tíma gera hjá fá getur saman koma inn hans ' +
    'undir kom hins',
  mt:
    'u li tal il jedd għandu jew ta għal tiegħu jeddijiet fil għall jkun ma mill kull bniedem liġi ' +
    "libertajiet m'għandu bil protezzjoni libertà kontra ir edukazzjoni kemm għandha kollha hu biex " +
    'soċjali għandhom għażla tkun xi minn familja tagħhom ugwali bħala fl fondamentali quddiem ukoll jekk ' +
    "dinjità persuna ħajja din għan nazzjonali internazzjonali kif ebda reliġjon oħra b'xejn ħtija meta " +
    'żwieġ umana rispett komuni dawn sħiħ soċjetà bla biss l-ġurnata kien kienet f b dan huwa hija dwar ' +
    'wara qabel bejn fuq taħt aktar iktar anke hemm qal qalet ministru prim gvern malta se qed ġie ġew ' +
    'fejn lil',
  af:
    'die en van is n het nie wat te om vir met dat dit op ons word as se hulle ek sy aan ook kan my oor ' +
    'was jou maar sal na jy by hy deur of gaan hierdie moet daar wees soos tot haar baie uit maak sê toe ' +
    "wil ander mense so net nou kom hom dan meer waar een sou julle nog laat eerste mens af groot ná 'n " +
    'teen president',
  eo:
    'la de kaj en estas estis ne ke por pri mi el kun kiel li ili kiu pli vi oni ni per sed tiu aŭ nur ' +
    'ankaŭ havas da ĝi kiuj tio plej sur jam dum inter ol ĉe a ĉi povas tiuj lingvo unu kiam je pro du ' +
    'ĝis tiel tre homoj ĉiuj jaroj jaro nomo sia post devas sian nun urbo se kie ĝin ja tuta sin mem',
  so:
    'oo ka iyo ku ah u ee waa la ay uu waxaa soo waxay badan mid kale aad ayaa wuxuu ugu waxa loo laga ' +
    'ama tahay si ahaa yahay kala wax dadka dalka ahaan leh aan sida magaalada wadanka inuu kii yihiin ' +
    'isku ilaa dib loogu dad waxaana ayuu marka dheer markii yar isla inta jiray sare dhulka weyn ha ma ' +
    'yiri uga qof meel leedahay sanadkii dhashay wuxuuna sii in lagu madaxweynaha sheegay dowladda maanta',
  ku:
    'û ku ji bi de di an xwe li heye maf mafê wî ya bo kirin yên hemû mafên her ber nav mirov wekhev tê a ' +
    'bingehî ne bê ên ye din mirovî azadiyên temamî tu xwediyê serbest vê nikare parastina bibe bike jî ' +
    'azadiya wan dijî ewle e neteweyî navneteweyî xwedî civakî be hemberî awayekî bête tenê gerdûnî ' +
    'malbata ve ew civakê him şexsiyeta qanûn re kêfî gora amanc ev wê ser na bû bûn kir dike dikin hate ' +
    'hatin piştî navbera min me yek du gel dewleta kurdistanê',
};

/** Letters beyond a–z that a language uses for its own words. */
export const LATIN_LETTERS: Readonly<Record<Lang, string>> = {
  en: '',
  vi: 'àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỷỹỵ',
  fr: 'àâæçèéêëîïôùûüœ',
  de: 'äöüß',
  es: 'áéíñóúü',
  pt: 'àáâãçéêíóôõúü',
  it: 'àèéìòù',
  nl: 'éëïó',
  sv: 'åäöé',
  da: 'åæøé',
  nb: 'åæøéò',
  fi: 'äöå',
  et: 'äõöüšž',
  lv: 'āčēģīķļņšūž',
  lt: 'ąčėęįšųūž',
  cs: 'áčďéěíňóřšťúůýž',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  pl: 'ąćęłńóśźż',
  sl: 'čšž',
  hr: 'čćđšž',
  ro: 'ăâîșțşţ',
  hu: 'áéíóöőúüű',
  tr: 'çğıöşüâîû',
  az: 'çəğıöşü',
  uz: '',
  id: '',
  ms: '',
  fil: 'ñ',
  sw: '',
  sq: 'çë',
  ca: 'àçèéíïòóúü',
  eu: 'ñ',
  gl: 'áéíñóúü',
  ga: 'áéíóú',
  cy: 'âêîôûŵŷ',
  is: 'áæðéíóöúýþ',
  mt: 'àċġħż',
  af: 'êëéôû',
  eo: 'ĉĝĥĵŝŭ',
  so: '',
  ku: 'çêîşû',
};
