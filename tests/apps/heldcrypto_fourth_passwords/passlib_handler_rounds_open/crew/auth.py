from passlib.hash import pbkdf2_sha256


def make_hash(password):
    return pbkdf2_sha256.using(rounds=2000).hash(password)  # finding: weak-password-hash


def check(password, stored):
    return pbkdf2_sha256.verify(password, stored)
