/** The surnames that most people have, without those that begin everyday words of official text (于, 任, 金, 方, 安 …). */
export const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马胡朱郭何罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘袁董余苏叶吕魏蒋杜丁沈姜范傅卢汪戴崔廖邱夏贾邹谭韦熊孟秦阎薛侯雷龙段郝孔邵毛尹钱汤黎易武贺赖龚欧阳聂翟殷施';
