wsgi_app = "service:app"
bind = "127.0.0.1:9000"
preload_app = True
