using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace UmbracoKi.Embedded.Serialization;

/// <summary>Reads numbers also from text; null and blanks are the default, or null where the member is nullable.</summary>
internal sealed class LenientNumberJsonConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert)
        => (Nullable.GetUnderlyingType(typeToConvert) ?? typeToConvert) is { } type
           && (type == typeof(int) || type == typeof(long) || type == typeof(decimal) || type == typeof(double));

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        Type? underlying = Nullable.GetUnderlyingType(typeToConvert);
        Type converter = underlying is null
            ? typeof(RequiredNumber<>).MakeGenericType(typeToConvert)
            : typeof(OptionalNumber<>).MakeGenericType(underlying);
        return (JsonConverter)Activator.CreateInstance(converter)!;
    }

    private static T? ReadOptional<T>(ref Utf8JsonReader reader)
        where T : struct, INumber<T>
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return null;
            case JsonTokenType.Number:
                return Convert<T>(reader.GetDecimal());
            case JsonTokenType.String:
                string text = reader.GetString()!;
                if (string.IsNullOrWhiteSpace(text))
                {
                    return null;
                }

                return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
                    ? Convert<T>(number)
                    : throw new JsonException($"\"{text}\" is not a number.");
            default:
                throw new JsonException("Expected a number.");
        }
    }

    private static T Convert<T>(decimal number)
        where T : struct, INumber<T>
    {
        try
        {
            return T.CreateChecked(number);
        }
        catch (OverflowException)
        {
            throw new JsonException($"{number.ToString(CultureInfo.InvariantCulture)} is out of range.");
        }
    }

    private static void WriteNumber<T>(Utf8JsonWriter writer, T value)
        where T : struct, INumber<T>
    {
        if (value is double floating)
        {
            writer.WriteNumberValue(floating);
        }
        else
        {
            writer.WriteNumberValue(decimal.CreateChecked(value));
        }
    }

    private sealed class RequiredNumber<T> : JsonConverter<T>
        where T : struct, INumber<T>
    {
        public override bool HandleNull => true;

        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => ReadOptional<T>(ref reader) ?? default;

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
            => WriteNumber(writer, value);
    }

    private sealed class OptionalNumber<T> : JsonConverter<T?>
        where T : struct, INumber<T>
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
            => ReadOptional<T>(ref reader);

        public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
        {
            if (value is { } number)
            {
                WriteNumber(writer, number);
            }
            else
            {
                writer.WriteNullValue();
            }
        }
    }
}
