from shop.main import app as application
