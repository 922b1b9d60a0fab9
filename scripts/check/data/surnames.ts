/** The surnames that most people have, without those that begin everyday words of official text (于, 任, 金, 方, 安 …). */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马胡朱郭何罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘袁董余苏叶吕魏蒋杜丁沈姜范傅卢汪戴崔廖邱夏贾邹谭韦熊孟秦阎薛侯雷龙段郝孔邵毛尹钱汤黎易武贺赖龚欧阳聂翟殷施';

/** Characters that names end with, and seldom words behind one of the surnames. */
export const GIVEN =
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞刚桂英玉兰红梅健斌波辉琳鑫鹏宇浩凯俊帆雪婷莉萍燕玲琴莲峰飞龙华国建志明德海';
