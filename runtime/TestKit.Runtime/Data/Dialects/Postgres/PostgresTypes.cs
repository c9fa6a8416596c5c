using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.NetworkInformation;
using System.Text.Json;

namespace TestKit.Data;

/// <summary>Which type of PostgreSQL a column is of: the one it names, or the one that goes with its values.</summary>
internal static class PostgresTypes
{
    private static readonly BooleanType s_boolean = new();
    private static readonly IntegerType<short> s_smallint = new("smallint", 21);
    private static readonly IntegerType<int> s_integer = new("integer", 23);
    private static readonly IntegerType<long> s_bigint = new("bigint", 20);
    private static readonly RealType s_real = new();
    private static readonly DoubleType s_double = new();
    private static readonly NumericType s_numeric = new("numeric");
    private static readonly TextType s_text = new("text", 25);
    private static readonly JsonType s_jsonb = new("jsonb", 3802, hasVersion: true);
    private static readonly ByteaType s_bytea = new();
    private static readonly UuidType s_uuid = new();
    private static readonly DateType s_date = new();
    private static readonly TimeType s_time = new();
    private static readonly TimeWithZoneType s_timeWithZone = new();
    private static readonly TimestampType s_timestamp = new();
    private static readonly TimestampWithZoneType s_timestampWithZone = new();
    private static readonly IntervalType s_interval = new();

    private static readonly BitType s_bit = new("bit", 1560);
    private static readonly SingleBitType s_singleBit = new();
    private static readonly InetType s_inet = new();
    private static readonly HardwareAddressType s_hardwareAddress = new();

    private static readonly Dictionary<Type, PostgresType> s_byValue = new()
    {
        [typeof(bool)] = s_boolean,
        [typeof(byte)] = s_smallint,
        [typeof(sbyte)] = s_smallint,
        [typeof(short)] = s_smallint,
        [typeof(ushort)] = s_integer,
        [typeof(int)] = s_integer,
        [typeof(uint)] = s_bigint,
        [typeof(long)] = s_bigint,
        [typeof(ulong)] = s_numeric,
        [typeof(float)] = s_real,
        [typeof(double)] = s_double,
        [typeof(decimal)] = s_numeric,
        [typeof(System.Numerics.BigInteger)] = s_numeric,
        [typeof(char)] = new TextType("character(1)", 1042),
        [typeof(string)] = s_text,
        [typeof(byte[])] = s_bytea,
        [typeof(Guid)] = s_uuid,
        [typeof(DateOnly)] = s_date,
        [typeof(TimeOnly)] = s_time,
        [typeof(TimeSpan)] = s_interval,
        [typeof(DateTimeOffset)] = s_timestampWithZone,
        [typeof(JsonDocument)] = s_jsonb,
        [typeof(JsonElement)] = s_jsonb,
        [typeof(BitArray)] = s_bit,
        [typeof(IPAddress)] = s_inet,
        [typeof(PhysicalAddress)] = s_hardwareAddress,
    };

    private static readonly Dictionary<string, PostgresType> s_byName = Named(
        (s_boolean, ["boolean", "bool"]),
        (s_smallint, ["smallint", "int2", "smallserial"]),
        (s_integer, ["integer", "int", "int4", "serial"]),
        (s_bigint, ["bigint", "int8", "bigserial"]),
        (s_real, ["real", "float4"]),
        (s_double, ["double precision", "float8", "float"]),
        (s_numeric, ["numeric", "decimal"]),
        (new MoneyType(), ["money"]),
        (new OidType(), ["oid"]),
        (s_text, ["text"]),
        (new TextType("character varying", 1043), ["character varying", "varchar"]),
        (new TextType("character", 1042), ["character", "char", "bpchar"]),
        (new TextType("name", 19), ["name"]),
        (new TextType("xml", 142), ["xml"]),
        (new JsonType("json", 114, hasVersion: false), ["json"]),
        (s_jsonb, ["jsonb"]),
        (new CharType(), ["\"char\""]),
        (s_bytea, ["bytea"]),
        (s_uuid, ["uuid"]),
        (s_date, ["date"]),
        (s_time, ["time without time zone", "time"]),
        (s_timeWithZone, ["time with time zone", "timetz"]),
        (s_timestamp, ["timestamp without time zone", "timestamp"]),
        (s_timestampWithZone, ["timestamp with time zone", "timestamptz"]),
        (s_interval, ["interval"]),
        (s_bit, ["bit"]),
        (new BitType("bit varying", 1562), ["bit varying", "varbit"]),
        (s_inet, ["inet"]),
        (s_hardwareAddress, ["macaddr"]),
        (new RecordType(), ["record"]));

    private static readonly Dictionary<uint, uint> s_arrayOids = new()
    {
        [16] = 1000, [21] = 1005, [23] = 1007, [20] = 1016, [700] = 1021, [701] = 1022, [1700] = 1231, [25] = 1009, [1043] = 1015, [17] = 1001, [2950] = 2951,
        [1082] = 1182, [1560] = 1561, [1562] = 1563, [869] = 1041, [829] = 1040, [1083] = 1183, [1266] = 1270, [1114] = 1115, [1184] = 1185, [1186] = 1187, [114] = 199, [3802] = 3807,
    };

    /// <summary>The type that goes with a value by itself.</summary>
    public static PostgresType OfValue(object value)
        => value is DateTime time ? (time.Kind == DateTimeKind.Unspecified ? s_timestamp : s_timestampWithZone)
            : s_byValue.TryGetValue(value.GetType(), out var known) ? known
            : new OtherType(value.GetType().Name, value.GetType());

    public static PostgresType For(ColumnData data)
    {
        var name = PostgresTypeName.Of(data.Column);
        var element = name is null ? ByValue(data) : Modified(Named(name, data), name);
        return name is { IsArray: true } ? ArrayOf(element) : element;
    }

    private static PostgresType Named(PostgresTypeName name, ColumnData data)
        => s_byName.TryGetValue(name.Name, out var known) ? known
            : data.Column.Type == typeof(string) || name.IsArray ? new TextType(name.Name, 0)
            : new OtherType(name.Name, data.Column.Type!);

    private static PostgresType Modified(PostgresType type, PostgresTypeName name)
        => name.Modifier is null ? type
            : type is NumericType ? new NumericType($"{type.Name}({name.Modifier})")
            : type == s_bit && name.Modifier == "1" ? s_singleBit
            : type is BitType ? new BitType($"{type.Name}({name.Modifier})", type.Oid)
            : type is TextType and not JsonType ? new TextType($"{type.Name}({name.Modifier})", type.Oid)
            : type;

    private static PostgresType ByValue(ColumnData data)
    {
        var type = data.Column.Type!;
        if (type == typeof(DateTime))
        {
            return IsInstant(data) ? s_timestampWithZone : s_timestamp;
        }

        return s_byValue.TryGetValue(type, out var known) ? Modified(known, new(known.Name, PostgresTypeName.ModifierOf(data.Column), IsArray: false))
            : ElementOf(type) is { } element ? ArrayOf(element)
            : new OtherType(type.Name, type);
    }

    /// <summary>The kind of the first time says which of the two types it came from.</summary>
    private static bool IsInstant(ColumnData data)
    {
        var times = (ColumnData<DateTime>)data;
        var first = Enumerable.Range(0, data.Count).FirstOrDefault(row => !data.IsNull(row), -1);
        return first >= 0 && times.Values[first].Kind != DateTimeKind.Unspecified;
    }

    private static PostgresType? ElementOf(Type type)
    {
        var element = type.IsArray ? type.GetElementType()! : ArrayShape.Of(type)?.Element;
        var plain = element is null ? null : Nullable.GetUnderlyingType(element) ?? element;
        return plain is null ? null : plain == typeof(DateTime) ? s_timestamp : s_byValue.GetValueOrDefault(plain);
    }

    private static ArrayType ArrayOf(PostgresType element) => new(element, s_arrayOids.GetValueOrDefault(element.Oid));

    private static Dictionary<string, PostgresType> Named(params (PostgresType Type, string[] Names)[] types)
        => types.SelectMany(type => type.Names.Select(name => (name, type.Type))).ToDictionary(type => type.name, type => type.Type);
}
