"""What somebody types to sign in or be invited, and how long it may be."""

from typing import Annotated

from msgspec import Meta

from chalicelib.contacts import MAIL_MAX
from chalicelib.domain.people.credentials import PASSWORD_LENGTHS, PIN_LENGTHS
from chalicelib.entrypoints.http.fields import stated
from chalicelib.service.people.sign_in import SECRET_MAX

TOKEN_MAX = 200  # of an invitation's link: two ids of 64 and a secret of 43

Mail = Annotated[str, Meta(max_length=MAIL_MAX)]
Secret = Annotated[str, Meta(max_length=SECRET_MAX)]
Code = Annotated[str, Meta(max_length=20, description="Six digits, as they came by mail.")]
SecondCode = Annotated[str, Meta(max_length=30, description="Six digits of an app, or a recovery code.")]
NewPassword = Annotated[str, stated(minLength=PASSWORD_LENGTHS[0], maxLength=PASSWORD_LENGTHS[1])]
NewPin = Annotated[str, stated(minLength=PIN_LENGTHS[0], maxLength=PIN_LENGTHS[1])]
Token = Annotated[str, stated(maxLength=TOKEN_MAX)]
