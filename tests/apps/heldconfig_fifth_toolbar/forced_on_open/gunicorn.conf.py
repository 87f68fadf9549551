wsgi_app = "app:create_app()"
bind = "127.0.0.1:9000"
