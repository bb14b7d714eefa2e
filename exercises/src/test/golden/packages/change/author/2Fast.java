class TooFast {}
