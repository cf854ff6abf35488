"""What a pass must be: Apple's own rules as its open tool has them, and what a careful issuer keeps to."""
