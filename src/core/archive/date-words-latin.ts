import type { Lang } from '../story/pack.ts';
import type { DateVocabulary } from './date-vocabulary.ts';

/** Words for dates in languages written in Latin letters; the notation is that of `DateVocabulary`. */
export const LATIN_DATES: Readonly<Record<Lang, DateVocabulary>> = {
  en: {
    months:
      'January,Jan*|February,Feb*|March,Mar*|April,Apr*|May|June,Jun*|July,Jul*|August,Aug*|September,Sept*,Sep*|October,Oct*|November,Nov*|December,Dec*',
    alone:
      'in|since|until|till|by|during|from|of|early|late|mid|last|next|this|before|after|between|and|to|through',
    weekdays: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
    joined: 'of',
    near: 'd0=today|d-1=yesterday|d-2=the day before yesterday|d1=tomorrow|w-1=last week|w0=this week|w1=next week|m-1=last month|m0=this month|m1=next month|y-1=last year|y0=this year|y1=next year',
    lastYear: 'last year',
    thisYear: 'this year',
    before: 'last',
    after: 'next',
    monthFirst: true,
  },
  fr: {
    months:
      'janvier,janv*|février,févr*|mars|avril,avr*|mai|juin|juillet,juil*|août,aout|septembre,sept*|octobre,oct*|novembre,nov*|décembre,déc*',
    alone: 'en|depuis|fin|début|mi|dès|de|au mois de|courant|jusqu’en|avant|entre|à',
    weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
    near: "d0=aujourd’hui,aujourd'hui|d-1=hier|d-2=avant-hier|d1=demain|w-1=la semaine dernière|m-1=le mois dernier|m0=ce mois-ci|y-1=l’année dernière,l'année dernière,l’an dernier,l'an dernier|y0=cette année",
    lastYear: "de l’année dernière|de l’an dernier|de l'an dernier",
    after: 'prochain',
  },
  de: {
    months:
      'Januar,Jänner,Jan*|Februar,Feb*|März|April,Apr*|Mai|Juni|Juli|August,Aug*|September,Sept*|Oktober,Okt*|November,Nov*|Dezember,Dez*',
    alone: 'im|seit|bis|Anfang|Ende|Mitte|vom|ab|vergangenen|letzten|diesen|nächsten|kommenden',
    weekdays: 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag,Sonnabend|Sonntag',
    near: 'd0=heute|d-1=gestern|d-2=vorgestern|w-1=letzte Woche,vergangene Woche,in der vergangenen Woche|m-1=letzten Monat,vergangenen Monat,im vergangenen Monat|m0=diesen Monat|y-1=letztes Jahr,im vergangenen Jahr,voriges Jahr|y0=dieses Jahr,in diesem Jahr',
    lastYear: 'des vergangenen Jahres|letzten Jahres|vergangenen Jahres',
    after: 'nächsten|kommenden',
  },
  es: {
    months:
      'enero,ene*|febrero,feb*|marzo,mar*|abril,abr*|mayo|junio,jun*|julio,jul*|agosto,ago*|septiembre,setiembre,sept*|octubre,oct*|noviembre,nov*|diciembre,dic*',
    alone: 'en|desde|de|hasta|pasado|finales de|principios de|mediados de|este|entre|a',
    weekdays: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
    joined: 'de|del',
    near: 'd0=hoy|d-1=ayer|d-2=anteayer|d1=mañana|w-1=la semana pasada|m-1=el mes pasado|m0=este mes|y-1=el año pasado|y0=este año',
    lastYear: 'del año pasado',
    before: 'pasado',
    after: 'próximo',
  },
  pt: {
    months:
      'janeiro,jan*|fevereiro,fev*|março,mar*|abril,abr*|maio|junho,jun*|julho,jul*|agosto,ago*|setembro,set*|outubro,out*|novembro,nov*|dezembro,dez*',
    alone: 'em|desde|de|até|passado|final de|início de|este|entre|a',
    weekdays: 'segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo',
    joined: 'de|do',
    near: 'd0=hoje|d-1=ontem|d-2=anteontem|d1=amanhã|w-1=na semana passada|m-1=no mês passado|m0=neste mês|y-1=no ano passado|y0=neste ano,este ano',
    lastYear: 'do ano passado',
    before: 'passada',
    after: 'próxima',
  },
  it: {
    months:
      'gennaio,gen*|febbraio,feb*|marzo,mar*|aprile,apr*|maggio,mag*|giugno,giu*|luglio,lug*|agosto,ago*|settembre,sett*|ottobre,ott*|novembre,nov*|dicembre,dic*',
    alone: 'in|a|da|di|dal|fino a|scorso|fine|inizio|metà|lo scorso|dello scorso|nel',
    weekdays: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
    near: "d0=oggi|d-1=ieri|d1=domani|w-1=la scorsa settimana,la settimana scorsa|m-1=il mese scorso,lo scorso mese|y-1=l’anno scorso,l'anno scorso,lo scorso anno|y0=quest’anno,quest'anno",
    lastYear: 'dello scorso anno|dell’anno scorso',
    before: 'scorso',
    after: 'prossimo',
  },
  nl: {
    months:
      'januari,jan*|februari,feb*|maart,mrt*|april,apr*|mei|juni,jun*|juli,jul*|augustus,aug*|september,sept*|oktober,okt*|november,nov*|december,dec*',
    alone: 'in|sinds|begin|eind|medio|vanaf|tot|afgelopen|vorige',
    weekdays: 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
    near: 'd0=vandaag|d-1=gisteren|d-2=eergisteren|d1=morgen|w-1=vorige week,afgelopen week|m-1=vorige maand,afgelopen maand|y-1=vorig jaar|y0=dit jaar',
    lastYear: 'vorig jaar',
    after: 'volgende',
  },
  sv: {
    months:
      'januari,jan*|februari,feb*|mars|april,apr*|maj|juni|juli|augusti,aug*|september,sept*|oktober,okt*|november,nov*|december,dec*',
    alone: 'i|sedan|från|till|slutet av|början av|under',
    weekdays: 'måndag~|tisdag~|onsdag~|torsdag~|fredag~|lördag~|söndag~',
    near: 'd0=idag,i dag|d-1=igår,i går|m-1=förra månaden|y-1=förra året,i fjol|y0=i år',
    lastYear: 'förra året|i fjol',
  },
  da: {
    months:
      'januar,jan*|februar,feb*|marts|april,apr*|maj|juni|juli|august,aug*|september,sept*|oktober,okt*|november,nov*|december,dec*',
    alone: 'i|siden|fra|til|slutningen af|starten af|sidste',
    weekdays: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
    near: 'd0=i dag|d-1=i går|m-1=sidste måned|y-1=sidste år|y0=i år',
    lastYear: 'sidste år',
  },
  nb: {
    months:
      'januar,jan*|februar,feb*|mars|april,apr*|mai|juni|juli|august,aug*|september,sept*|oktober,okt*|november,nov*|desember,des*',
    alone: 'i|siden|fra|til|slutten av|starten av|forrige',
    weekdays: 'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
    near: 'd0=i dag|d-1=i går|m-1=forrige måned|y-1=i fjor|y0=i år',
    lastYear: 'i fjor',
  },
  fi: {
    months:
      'tammikuu~|helmikuu~|maaliskuu~|huhtikuu~|toukokuu~|kesäkuu~|heinäkuu~|elokuu~|syyskuu~|lokakuu~|marraskuu~|joulukuu~',
    weekdays: 'maanantai~|tiistai~|keskiviikko~,keskiviikon~|torstai~|perjantai~|lauantai~|sunnuntai~',
    near: 'd0=tänään|d-1=eilen|m-1=viime kuussa|y-1=viime vuonna|y0=tänä vuonna',
    lastYear: 'viime vuoden',
  },
  et: {
    months: 'jaanuar~|veebruar~|märts~|aprill~|mai~|juuni~|juuli~|august~|septemb~|oktoob~|novemb~|detsemb~',
    weekdays: 'esmaspäev~|teisipäev~|kolmapäev~|neljapäev~|reede~|laupäev~|pühapäev~',
    near: 'd0=täna|d-1=eile|y-1=mullu,eelmisel aastal',
  },
  lv: {
    months: 'janvār~|februār~|mart~|aprīl~|maij~|jūnij~|jūlij~|august~|septembr~|oktobr~|novembr~|decembr~',
    weekdays: 'pirmdien~|otrdien~|trešdien~|ceturtdien~|piektdien~|sestdien~|svētdien~',
    joined: 'gada',
    near: 'd0=šodien|d-1=vakar|y-1=pērn,pagājušajā gadā',
  },
  lt: {
    months:
      'sausio,sausį|vasario,vasarį|kovo,kovą|balandžio,balandį|gegužės,gegužę|birželio,birželį|liepos,liepą|rugpjūčio,rugpjūtį|rugsėjo,rugsėjį|spalio,spalį|lapkričio,lapkritį|gruodžio,gruodį',
    weekdays: 'pirmadien~|antradien~|trečiadien~|ketvirtadien~|penktadien~|šeštadien~|sekmadien~',
    joined: 'm',
    near: 'd0=šiandien|d-1=vakar|y-1=pernai',
  },
  cs: {
    months:
      'ledna,leden,lednu|února,únor,únoru|března,březen,březnu|dubna,duben,dubnu|května,květen,květnu|června,červen,červnu|července,červenec,červenci|srpna,srpen,srpnu|září|října,říjen,říjnu|listopadu,listopad|prosince,prosinec,prosinci',
    alone: 'v|ve|od|do|počátkem|začátkem|koncem|na|letos v|loni v',
    weekdays: 'pondělí|úterý|středu,středa|čtvrtek|pátek|sobotu,sobota|neděli,neděle',
    near: 'd0=dnes|d-1=včera|d-2=předevčírem|d1=zítra|m-1=minulý měsíc|y-1=loni,v loňském roce|y0=letos',
    lastYear: 'loňského roku|loni',
  },
  sk: {
    months:
      'januára,január,januári|februára,február,februári|marca,marec,marci|apríla,apríl,apríli|mája,máj,máji|júna,jún,júni|júla,júl,júli|augusta,august,auguste|septembra,september,septembri|októbra,október,októbri|novembra,november,novembri|decembra,december,decembri',
    weekdays: 'pondelok|utorok|stredu,streda|štvrtok|piatok|sobotu,sobota|nedeľu,nedeľa',
    near: 'd0=dnes|d-1=včera|y-1=vlani|y0=tohto roku',
    lastYear: 'minulého roka|vlani',
  },
  pl: {
    months:
      'stycznia,styczeń,styczniu|lutego,luty,lutym|marca,marzec,marcu|kwietnia,kwiecień,kwietniu|maja,maj,maju|czerwca,czerwiec,czerwcu|lipca,lipiec,lipcu|sierpnia,sierpień,sierpniu|września,wrzesień,wrześniu|października,październik,październiku|listopada,listopad,listopadzie|grudnia,grudzień,grudniu',
    alone: 'w|we|od|do|na początku|pod koniec|w połowie|z',
    weekdays: 'poniedziałek|wtorek|środę,środa|czwartek|piątek|sobotę,sobota|niedzielę,niedziela',
    joined: 'roku|r',
    near: 'd0=dziś,dzisiaj|d-1=wczoraj|d-2=przedwczoraj|d1=jutro|w-1=w zeszłym tygodniu|m-1=w zeszłym miesiącu,w ubiegłym miesiącu|y-1=w zeszłym roku,w ubiegłym roku|y0=w tym roku',
    lastYear: 'ubiegłego roku|zeszłego roku',
  },
  sl: {
    months:
      'januar~|februar~|marca,marec,marcu|april~|maja,maj,maju|junij~|julij~|avgust~|septemb~|oktob~|novemb~|decemb~',
    alone: 'v|od|do|konec|začetku|sredi',
    weekdays: 'ponedeljek|torek|sredo,sreda|četrtek|petek|soboto,sobota|nedeljo,nedelja',
    near: 'd0=danes|d-1=včeraj|y-1=lani|y0=letos',
  },
  hr: {
    months:
      'siječnja,siječanj,siječnju,januara,januar,januaru|veljače,veljača,veljači,februara,februar,februaru|ožujka,ožujak,ožujku,marta,martu|travnja,travanj,travnju,aprila,april,aprilu|svibnja,svibanj,svibnju,maja,maju|lipnja,lipanj,lipnju,juna,junu|srpnja,srpanj,srpnju,jula,julu|kolovoza,kolovoz,kolovozu,avgusta,avgust,avgustu|rujna,rujan,rujnu,septembra,septembar,septembru|listopada,listopad,listopadu,oktobra,oktobar,oktobru|studenoga,studenog,studeni,studenom,novembra,novembar,novembru|prosinca,prosinac,prosincu,decembra,decembar,decembru',
    alone: 'u|od|do|krajem|početkom|sredinom',
    weekdays: 'ponedjeljak,ponedeljak|utorak|srijedu,sredu|četvrtak|petak|subotu|nedjelju,nedelju',
    near: 'd0=danas|d-1=jučer,juče|m-1=prošli mjesec,prošlog meseca|y-1=prošle godine,lani|y0=ove godine',
    lastYear: 'prošle godine',
  },
  ro: {
    months:
      'ianuarie,ian*|februarie,feb*|martie|aprilie,apr*|mai|iunie,iun*|iulie,iul*|august,aug*|septembrie,sept*|octombrie,oct*|noiembrie,nov*|decembrie,dec*',
    alone: 'în|din|luna|până în|la sfârșitul lunii',
    weekdays: 'luni|marți,marţi|miercuri|joi|vineri|sâmbătă|duminică',
    near: 'd0=astăzi,azi|d-1=ieri|d1=mâine|m-1=luna trecută|y-1=anul trecut|y0=anul acesta',
    lastYear: 'anul trecut',
  },
  hu: {
    months:
      'január~,jan*|február~,febr*|március~,márc*|április~,ápr*|május~,máj*|június~,jún*|július~,júl*|augusztus~,aug*|szeptember~,szept*|október~,okt*|november~,nov*|december~,dec*',
    weekdays: 'hétfő~|kedd~|szerd~|csütörtök~|péntek~|szombat~|vasárnap~',
    near: 'd0=ma|d-1=tegnap|m-1=múlt hónapban|y-1=tavaly|y0=idén',
    lastYear: 'tavaly',
  },
  tr: {
    months: 'Ocak~|Şubat~|Mart~|Nisan~|Mayıs~|Haziran~|Temmuz~|Ağustos~|Eylül~|Ekim~|Kasım~|Aralık~',
    alone: '',
    weekdays: 'Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar',
    near: 'd0=bugün|d-1=dün|d1=yarın|w-1=geçen hafta|m-1=geçen ay|m0=bu ay|y-1=geçen yıl|y0=bu yıl',
    lastYear: 'geçen yıl',
  },
  az: {
    months: 'yanvar~|fevral~|mart~|aprel~|may~|iyun~|iyul~|avqust~|sentyabr~|oktyabr~|noyabr~|dekabr~',
    alone: '',
    weekdays: 'bazar ertəsi|çərşənbə axşamı|çərşənbə|cümə axşamı|cümə|şənbə|bazar',
    near: 'd0=bu gün|d-1=dünən|y-1=ötən il',
  },
  uz: {
    months:
      'yanvar~|fevral~|mart~|aprel~|may~|iyun~|iyul~|avgust~|sentabr~,sentyabr~|oktabr~,oktyabr~|noyabr~|dekabr~',
    alone: '',
    weekdays: 'dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba',
    near: 'd0=bugun|d-1=kecha',
  },
  id: {
    months:
      'Januari,Jan*|Februari,Feb*|Maret|April,Apr*|Mei|Juni,Jun*|Juli,Jul*|Agustus,Agu*,Agt*|September,Sep*|Oktober,Okt*|November,Nov*|Desember,Des*',
    alone: 'pada|bulan|sejak|hingga|awal|akhir|pertengahan|di|dari',
    weekdays: "Senin|Selasa|Rabu|Kamis|Jumat,Jum'at|Sabtu|Minggu",
    joined: 'tahun',
    near: 'd0=hari ini|d-1=kemarin|d1=besok|w-1=pekan lalu,minggu lalu|m-1=bulan lalu|m0=bulan ini|y-1=tahun lalu|y0=tahun ini',
    lastYear: 'tahun lalu',
    after: 'depan',
  },
  ms: {
    months:
      'Januari,Jan*|Februari,Feb*|Mac|April,Apr*|Mei|Jun|Julai|Ogos|September,Sept*|Oktober,Okt*|November,Nov*|Disember,Dis*',
    alone: 'pada|bulan|sejak|hingga|awal|akhir|pertengahan|dari',
    weekdays: 'Isnin|Selasa|Rabu|Khamis|Jumaat|Sabtu|Ahad',
    near: 'd0=hari ini|d-1=semalam|m-1=bulan lalu|y-1=tahun lalu|y0=tahun ini',
    lastYear: 'tahun lalu',
  },
  fil: {
    months: 'Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Oktubre|Nobyembre|Disyembre',
    alone: 'noong|sa|ng',
    weekdays: 'Lunes|Martes|Miyerkules|Huwebes|Biyernes|Sabado|Linggo',
    joined: 'ng|ng taong',
    near: 'd-1=kahapon|y-1=noong nakaraang taon',
  },
  sw: {
    months: 'Januari|Februari|Machi|Aprili|Mei|Juni|Julai|Agosti|Septemba|Oktoba|Novemba|Desemba',
    alone: 'mwezi|mwezi wa|tangu|hadi',
    weekdays: 'Jumatatu|Jumanne|Jumatano|Alhamisi|Ijumaa|Jumamosi|Jumapili',
    joined: 'mwaka',
    near: 'd0=leo|d-1=jana|y-1=mwaka jana',
  },
  ca: {
    months: 'gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre',
    alone: "el|al|des del|de|d’|d'|passat",
    weekdays: 'dilluns|dimarts|dimecres|dijous|divendres|dissabte|diumenge',
    joined: "de|d’|d'|del",
    near: "d0=avui|d-1=ahir|y-1=l’any passat,l'any passat",
  },
  gl: {
    months: 'xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro',
    alone: 'en|desde|de|ata|pasado',
    weekdays: 'luns|martes|mércores|xoves|venres|sábado|domingo',
    joined: 'de|do',
    near: 'd0=hoxe|d-1=onte|y-1=o ano pasado',
  },
  eu: {
    months: 'urtarril~|otsail~|martxo~|apiril~|maiatz~|ekain~|uztail~|abuztu~|irail~|urri~|azaro~|abendu~',
    weekdays: 'astelehen~|astearte~|asteazken~|ostegun~|ostiral~|larunbat~|igande~',
    near: 'd0=gaur|d-1=atzo|y-1=iaz',
  },
  sq: {
    months: 'janar~|shkurt~|mars~|prill~|maj~|qershor~|korrik~|gusht~|shtator~|tetor~|nëntor~|dhjetor~',
    alone: 'në|më|prej|nga|që nga',
    weekdays: 'të hënën|të martën|të mërkurën|të enjten|të premten|të shtunën|të dielën',
    near: 'd0=sot|d-1=dje|y-1=vitin e kaluar',
  },
  is: {
    months: 'janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember',
    alone: 'í|frá|til|síðan í',
    weekdays: 'mánudag~|þriðjudag~|miðvikudag~|fimmtudag~|föstudag~|laugardag~|sunnudag~',
    near: 'd0=í dag|d-1=í gær|y-1=í fyrra',
  },
  af: {
    months: 'Januarie|Februarie|Maart|April|Mei|Junie|Julie|Augustus|September|Oktober|November|Desember',
    alone: 'in|sedert|vanaf|tot|verlede',
    weekdays: 'Maandag|Dinsdag|Woensdag|Donderdag|Vrydag|Saterdag|Sondag',
    near: 'd0=vandag|d-1=gister|y-1=verlede jaar',
  },
  eo: {
    months:
      'januaro,januaron|februaro,februaron|marto,marton|aprilo,aprilon|majo,majon|junio,junion|julio,julion|aŭgusto,aŭguston|septembro,septembron|oktobro,oktobron|novembro,novembron|decembro,decembron',
    alone: 'en|ekde|ĝis',
    weekdays:
      'lunde,lundon|marde,mardon|merkrede,merkredon|ĵaŭde,ĵaŭdon|vendrede,vendredon|sabate,sabaton|dimanĉe,dimanĉon',
    near: 'd0=hodiaŭ|d-1=hieraŭ',
  },
};
