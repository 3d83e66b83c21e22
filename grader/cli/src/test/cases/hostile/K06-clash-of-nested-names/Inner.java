package practice;

class MajorityBaseline$Inner {}
