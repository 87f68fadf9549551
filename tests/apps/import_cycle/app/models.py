from app import app
class User: pass
