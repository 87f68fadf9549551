bind = "127.0.0.1:8000"
workers = 2
wsgi_app = "guestbook:create_app()"
