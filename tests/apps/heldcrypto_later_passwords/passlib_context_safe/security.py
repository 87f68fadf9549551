from passlib.context import CryptContext

pwd_context = CryptContext(schemes=["argon2", "md5_crypt"], deprecated=["md5_crypt"])
