/** The surnames that most people have, without those that begin everyday words of official text (于, 任, 金, 方, 安 …). */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马胡朱郭何罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘袁董余苏叶吕魏蒋杜丁沈姜范傅卢汪戴崔廖邱夏贾邹谭韦熊孟秦阎薛侯雷龙段郝孔邵毛尹钱汤黎易武贺赖龚欧阳聂翟殷施';

/** Less frequent ones, and some that begin words which no person's part or deed follows: 温, 顾. */
export const RARER = '温顾苗柯甘鲍史俞倪柏葛项祝梅洪庞樊耿焦欧方石金';

/** Surnames that begin everyday words: they are names only where nothing else can stand. */
export const WORDLIKE =
  '纪强席褚尚辛符郝管宁臧支丛岳冉牟柳娄祁成车关简包左池燕童景步詹申阮凌连单万安任于乔文常齐康伍华裴卞穆肖向游路应明艾盛晏房权屈蓝麻佘邝覃侬盘苟巩时岑年水莫白古江殷毕云全仇邢冷党苍湛桑鲁林高程田陆钟姚谷兰章庄涂戚尤费宗喻柴麦甄敖匡饶骆滕荆鞠屠仲伊储桂翁卓谌闵巫楼';

/** Characters that names end with, and seldom words behind one of the surnames. */
export const GIVEN =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞刚桂英玉兰红梅健斌波辉琳鑫鹏宇浩凯俊帆雪婷莉萍燕玲琴莲峰飞龙华国建志明德海';
