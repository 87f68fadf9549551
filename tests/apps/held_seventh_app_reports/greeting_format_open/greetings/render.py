from string import Formatter


class Plain(Formatter):
    def get_field(self, field_name, args, kwargs):
        if not field_name.isidentifier():
            raise KeyError(field_name)
        return super().get_field(field_name, args, kwargs)

    def format_field(self, value, format_spec):
        return str(value)


def fill(pattern: str, member) -> str:
    return pattern.format(member=member)  # finding: format-string-injection
