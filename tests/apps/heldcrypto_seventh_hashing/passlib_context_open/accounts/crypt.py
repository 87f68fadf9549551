from passlib.context import CryptContext

pwd_context = CryptContext(schemes=["md5_crypt"], deprecated="auto")  # finding: weak-password-hash
