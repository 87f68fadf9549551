from shop.run import app as application
